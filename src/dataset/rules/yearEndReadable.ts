import { yearEndMeasure } from '../answer/fiscalYear.ts';
import { readYearEnd } from '../readYearEnd.ts';
import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const yearEndReadable: Rule = {
  name: 'yearEndReadable',
  description: 'A fiscal year ends on the last day of a month, written "30 June".',
  check: ({ observations }) =>
    observations
      .filter(
        ({ record: { measure, text } }) => measure === yearEndMeasure && readYearEnd(text) === undefined,
      )
      .map((seed) =>
        problemAt(seed, 'text', 'is not the last day of a month', 'Write day and month: 30 June.'),
      ),
};
