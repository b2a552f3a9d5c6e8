import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const disagreementsHaveTwoSides: Rule = {
  name: 'disagreementsHaveTwoSides',
  description: 'A disagreement names at least two claims.',
  check: ({ disagreements }) =>
    disagreements
      .filter(({ record }) => new Set(record.claims).size < 2)
      .map((seed) =>
        problemAt(seed, 'claims', 'names fewer than two claims', 'Name the claims on both sides.'),
      ),
};
