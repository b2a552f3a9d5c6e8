import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

const identity = [
  'series',
  'subject',
  'measure',
  'product',
  'period',
  'value',
  'low',
  'high',
  'text',
  'unit',
  'status',
  'state',
  'scope',
  'phase',
  'start',
  'facilities',
  'source',
  'locator',
  'asPrinted',
  'location',
] as const;

export const noDoubleClaims: Rule = {
  name: 'noDoubleClaims',
  description: 'One source does not say the same twice.',
  check({ observations }) {
    const known = new Map<string, string>();
    return observations.flatMap((seed) => {
      const key = identity.map((field) => seed.raw[field] ?? '').join('\n');
      const before = known.get(key);
      known.set(key, `${seed.file}:${seed.line}`);
      return before === undefined
        ? []
        : [problemAt(seed, 'id', `says what ${before} says`, 'Remove one of the two.')];
    });
  },
};
