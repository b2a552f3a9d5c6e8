declare module '*/edition.json' {
  const edition: import('./dataset/index.ts').EncodedEdition;
  export default edition;
}

declare module '*/build/checks.json' {
  const checks: readonly {
    readonly no: string;
    readonly check: string;
    readonly expect: string;
    readonly seen: string;
  }[];
  export default checks;
}
