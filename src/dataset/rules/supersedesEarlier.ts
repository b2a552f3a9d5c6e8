import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const supersedesEarlier: Rule = {
  name: 'supersedesEarlier',
  description: 'A claim replaces another of the same measure that is not later than itself.',
  check({ observations }) {
    const byId = new Map(observations.map(({ record }) => [record.id, record]));
    return observations.flatMap((seed) => {
      const { id, supersedes, measure, period } = seed.record;
      const replaced = byId.get(supersedes);
      if (!replaced) return [];
      if (replaced.id === id)
        return [problemAt(seed, 'supersedes', 'is the claim itself', 'Name the claim it replaces.')];
      if (replaced.measure !== measure)
        return [
          problemAt(
            seed,
            'supersedes',
            `is a claim on ${replaced.measure}, not ${measure}`,
            'Name a claim of the same measure.',
          ),
        ];
      if (period && replaced.period && replaced.period.from > period.to)
        return [problemAt(seed, 'supersedes', 'is later than this claim', 'Turn the two round.')];
      return [];
    });
  },
};
