import { distance } from 'fastest-levenshtein';
import type { Problem, Seed, Seeds } from '../seeds/index.ts';

/** A check across seed records: what it asserts, and everything that breaks it. */
export interface Rule {
  readonly name: string;
  readonly description: string;
  check(seeds: Seeds): Problem[];
}

/** A problem at a field of a row. */
export function problemAt(seed: Seed<unknown>, field: string, problem: string, repair: string): Problem {
  return { file: seed.file, line: seed.line, field, value: seed.raw[field] ?? '', problem, repair };
}

/** "Use usgs_mcs2026." or, where nothing is near, where to add it. */
export function repairTo(word: string, known: Iterable<string>, otherwise: string): string {
  let best = '';
  let least = Math.max(2, word.length / 3);
  for (const candidate of known) {
    const edits = distance(word, candidate);
    if (edits <= least) [best, least] = [candidate, edits];
  }
  return best === '' ? otherwise : `Did you mean ${best}? ${otherwise}`;
}
