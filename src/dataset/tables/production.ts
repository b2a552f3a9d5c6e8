import { defineStatistics } from './statistics.ts';

/** What was made, by plant, company and country. */
export const production = defineStatistics('production', ['production']);
