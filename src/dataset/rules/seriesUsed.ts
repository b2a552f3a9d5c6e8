import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const seriesUsed: Rule = {
  name: 'seriesUsed',
  description: 'A series has at least one claim.',
  check({ series, observations }) {
    const used = new Set(observations.map(({ record }) => record.series));
    return series
      .filter(({ record }) => !used.has(record.id))
      .map((seed) => problemAt(seed, 'id', 'has no claim', 'Add its claims or remove it.'));
  },
};
