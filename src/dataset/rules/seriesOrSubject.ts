import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const seriesOrSubject: Rule = {
  name: 'seriesOrSubject',
  description: 'A claim belongs to a series, which says its subject and measure, or names both itself.',
  check: ({ observations }) =>
    observations.flatMap((seed) => {
      const { series, subject, measure } = seed.record;
      if (series !== '') {
        return subject === '' && measure === ''
          ? []
          : [
              problemAt(
                seed,
                subject === '' ? 'measure' : 'subject',
                'is said by the series',
                'Leave it empty.',
              ),
            ];
      }
      const missing = (['subject', 'measure'] as const).find((field) => seed.record[field] === '');
      return missing ? [problemAt(seed, missing, 'is missing', 'Name it, or the series it belongs to.')] : [];
    }),
};
