export { SeedProblems, problemWords } from './problem.ts';
export type { Problem } from './problem.ts';
export { parseSeedFile, readSeeds } from './readSeeds.ts';
export type { Seed, Seeds } from './readSeeds.ts';
export { schemas } from './schemas.ts';
export type { SeedRecord, SeedTable } from './schemas.ts';
export { seedFiles } from './seedFiles.ts';
export type { SeedFile } from './seedFiles.ts';
