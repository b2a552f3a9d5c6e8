import { decodeEdition } from '../../src/dataset/index.ts';
import { readSeeds } from '../../src/dataset/seeds/index.ts';
import { encodeSeedEdition } from './loadSeedEdition.ts';

/** The project's own seeds and the edition they make, read once for all tests and put in force nowhere. */
export const seeds = await readSeeds('seeds');
export const encodedEdition = await encodeSeedEdition();
export const seedEdition = decodeEdition(encodedEdition);
