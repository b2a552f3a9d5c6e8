import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const decisionsNeeded: Rule = {
  name: 'decisionsNeeded',
  description:
    'A decision prefers a claim on its own subject, measure and product, and has rivals to decide between.',
  check({ decisions, observations }) {
    return decisions.flatMap((seed) => {
      const { subject, measure, product, preferred } = seed.record;
      const rivals = observations.filter(
        ({ record }) =>
          record.subject === subject &&
          record.measure === measure &&
          (product === '' || record.product === product),
      );
      if (!rivals.some(({ record }) => record.id === preferred))
        return [
          problemAt(seed, 'preferred', `is not a claim on the ${measure} of ${subject}`, 'Name one that is.'),
        ];
      return rivals.length > 1
        ? []
        : [problemAt(seed, 'preferred', 'has no rival any more', 'Remove the decision.')];
    });
  },
};
