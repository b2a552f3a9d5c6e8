import { answeringFrom, answeringWords } from './answeringFrom.ts';
import { addressOf } from './bookRead.ts';
import type { BookRead } from './bookRead.ts';
import type { CheckFinding } from './finding.ts';

/** Cells that show what the user's own tables say: its licence may not let the workbook be passed on. */
export function ownDataInForce(book: BookRead): readonly CheckFinding[] {
  const tables = book.edition.layers.filter(({ kind }) => kind === 'own data').map(({ label }) => label);
  if (tables.length === 0) return [];
  const answering = answeringFrom(book, 'own data');
  const [first] = answering.certain;
  return [
    {
      check: 'own-data',
      sheet: first?.sheet ?? '',
      address: first ? addressOf(first) : '',
      what: `For information: ${tables.length === 1 ? 'a table' : `${tables.length} tables`} of your own data ${tables.length === 1 ? 'is' : 'are'} in force, ${tables.join(', ')}.`,
      means: answeringWords(answering, tables.length === 1 ? 'it' : 'them'),
      repair: undefined,
      advice:
        'Look at the licence of these data before you pass the workbook on: its cells show their values.',
    },
  ];
}
