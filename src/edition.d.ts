/** The build copies it beside the page and gives its address. */
declare module '*/edition.json' {
  const address: string;
  export default address;
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
