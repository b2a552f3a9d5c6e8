declare module '*/edition.json' {
  const edition: import('./dataset/index.ts').EncodedEdition;
  export default edition;
}
