export { SeedProblems, problemWords } from './problem.ts';
export type { Problem } from './problem.ts';
export { parseSeedFile, readSeeds } from './readSeeds.ts';
export type { Seed, Seeds } from './readSeeds.ts';
export { schemas, seedFiles } from './schemas.ts';
export type { SeedFile, SeedRecord, SeedTable } from './schemas.ts';
