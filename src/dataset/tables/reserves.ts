import { defineStatistics } from './statistics.ts';

/** What is in the ground. Reserves by the JORC code are a part of all reserves. */
export const reserves = defineStatistics('reserves', ['reserves', 'jorc-reserves']);
