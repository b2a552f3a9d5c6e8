import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const oneValue: Rule = {
  name: 'oneValue',
  description: 'A claim has exactly one of: a value, a low and a high, a text, a start.',
  check: ({ observations }) =>
    observations.flatMap((seed) => {
      const { value, low, high, text, start, measure } = seed.record;
      if ((low === undefined) !== (high === undefined)) {
        return [
          problemAt(
            seed,
            low === undefined ? 'low' : 'high',
            'is half of a range',
            'Give both ends, or the value and a bound.',
          ),
        ];
      }
      if (low !== undefined && high !== undefined && low >= high)
        return [problemAt(seed, 'low', 'is not below high', 'Swap the ends or give one value.')];
      const given = [
        value !== undefined,
        low !== undefined,
        text !== '',
        measure === 'start' && start !== undefined,
      ].filter(Boolean).length;
      if (given === 1) return [];
      return given === 0
        ? [problemAt(seed, 'value', 'is missing', 'Give a value, a low and a high, a text or a start.')]
        : [
            problemAt(
              seed,
              'value',
              'stands beside another value',
              'Keep one of value, low and high, text, start.',
            ),
          ];
    }),
};
