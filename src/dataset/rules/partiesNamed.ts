import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const partiesNamed: Rule = {
  name: 'partiesNamed',
  description: 'A party is an entity, or stands as the source prints it where the source does not name it.',
  check: ({ parties }) =>
    parties
      .filter(({ record }) => record.party === '' && record.asPrinted === '')
      .map((seed) =>
        problemAt(
          seed,
          'party',
          'is empty',
          'Name the entity, or write under asPrinted what the source calls it.',
        ),
      ),
};
