import type { Seed } from '../seeds/index.ts';
import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

const tables = [
  'sources',
  'entities',
  'materials',
  'measures',
  'series',
  'constants',
  'observations',
] as const;

export const uniqueIds: Rule = {
  name: 'uniqueIds',
  description: 'An id stands once in its table; entities and materials share one space of ids.',
  check(seeds) {
    const spaces = tables
      .filter((table) => table !== 'materials')
      .map((table) => (table === 'entities' ? [...seeds.entities, ...seeds.materials] : seeds[table]));
    return spaces.flatMap((rows: readonly Seed<{ id: string }>[]) => {
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
