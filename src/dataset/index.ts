export * from './answer/index.ts';
export { decodeEdition } from './edition.ts';
export type { Edition } from './edition.ts';
export { editionFormat } from './encoded.ts';
export type { EncodedEdition } from './encoded.ts';
export { editionInForce, onReplaced, whenInForce } from './inForce.ts';
export { listSubjects } from './list.ts';
export type { Named } from './names.ts';
export type * from './records.ts';
