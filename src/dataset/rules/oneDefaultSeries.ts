import { termBases } from '../../model/index.ts';
import type { Seed, SeedRecord } from '../seeds/index.ts';
import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const oneDefaultSeries: Rule = {
  name: 'oneDefaultSeries',
  description:
    'Of the series of one material and basis exactly one is the default; terms answer together and may have several.',
  check({ series }) {
    const groups = new Map<string, Seed<SeedRecord<'series'>>[]>();
    for (const seed of series) {
      const key = `${seed.record.material}\n${seed.record.basis}`;
      groups.set(key, [...(groups.get(key) ?? []), seed]);
    }
    return [...groups.values()].flatMap((group) => {
      const defaults = group.filter(({ record }) => record.default);
      const { basis, material } = group[0]!.record;
      if (termBases.includes(basis) || defaults.length === 1) return [];
      const what = `${basis} series of ${material}`;
      return defaults.length === 0
        ? [
            problemAt(
              group[0]!,
              'default',
              `leaves the ${what} without a default`,
              'Write yes on the one that answers.',
            ),
          ]
        : [
            problemAt(
              defaults[1]!,
              'default',
              `is a second default among the ${what}`,
              'Leave it empty on all but one.',
            ),
          ];
    });
  },
};
