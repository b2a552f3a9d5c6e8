declare module '*/edition.json' {
  import type { EncodedEdition } from './dataset/index.ts';
  const edition: EncodedEdition;
  export default edition;
}
