export { compareClaims } from './compareClaims.ts';
export { guessMapping } from './guessMapping.ts';
export { readOwnFile } from './readOwnFile.ts';
