import { foldName, termBases } from '../../model/index.ts';
import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const seriesWordsDiffer: Rule = {
  name: 'seriesWordsDiffer',
  description:
    'Two series of one material and basis differ in their market, so that words can choose between them.',
  check({ series }) {
    const known = new Map<string, number>();
    return series.flatMap((seed) => {
      const { material, basis, market } = seed.record;
      const key = `${material}\n${basis}\n${foldName(market)}`;
      const before = known.get(key);
      known.set(key, seed.line);
      if (before === undefined || termBases.includes(basis)) return [];
      return [
        problemAt(
          seed,
          'market',
          `is the market of line ${before} too, for the same material and basis`,
          'Name what sets the two apart.',
        ),
      ];
    });
  },
};
