import type { Seed } from '../seeds/index.ts';
import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

/** Tables whose rows share one space of ids. */
const spaces = [
  ['sources'],
  ['entities', 'materials'],
  ['measures'],
  ['series'],
  ['constants'],
  ['events'],
  ['observations', 'stages', 'policies'],
] as const;

export const uniqueIds: Rule = {
  name: 'uniqueIds',
  description:
    'An id stands once in its table; entities and materials share one space of ids, and so do all claims.',
  check(seeds) {
    return spaces.flatMap((tables) => {
      const rows = tables.flatMap((table): readonly Seed<{ id: string }>[] => seeds[table]);
      const first = new Map<string, Seed<{ id: string }>>();
      return rows.flatMap((seed) => {
        const known = first.get(seed.record.id);
        if (!known) first.set(seed.record.id, seed);
        return known
          ? [
              problemAt(
                seed,
                'id',
                `is the id of ${known.file}:${known.line} too`,
                'Give this record an id of its own.',
              ),
            ]
          : [];
      });
    });
  },
};
