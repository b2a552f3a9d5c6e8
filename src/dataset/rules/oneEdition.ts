import { readPeriod } from '../../model/index.ts';
import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const oneEdition: Rule = {
  name: 'oneEdition',
  description: 'There is one edition, dated to the day, and its id begins with that day.',
  check({ edition }) {
    if (edition.length !== 1) {
      return [
        {
          file: 'seeds/edition.csv',
          line: 1,
          field: 'id',
          value: '',
          problem: `stands in ${edition.length} rows`,
          repair: 'Keep one row.',
        },
      ];
    }
    const seed = edition[0]!;
    const { id, date } = seed.record;
    if (readPeriod(date)?.precision !== 'day')
      return [problemAt(seed, 'date', 'is not a day', 'Write it like 2026-11-23.')];
    return id.startsWith(date.replaceAll('-', '.'))
      ? []
      : [
          problemAt(
            seed,
            'id',
            `does not begin with ${date.replaceAll('-', '.')}`,
            'Name the edition by its date.',
          ),
        ];
  },
};
