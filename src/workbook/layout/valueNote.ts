import type { Edition } from '../../dataset/index.ts';
import type { ReferredValues } from '../answer/askCall.ts';
import { citedParts } from '../answer/citedParts.ts';
import { resolveCalls } from '../answer/resolveCalls.ts';
import type { CallSyntax } from '../formula/callSyntax.ts';
import { insertedWords } from '../insertedWords.ts';
import type { LaidNote } from './layout.ts';

/** The note of the first cell of a bare answer that is inserted as values: unit, period, source, edition and what was asked. */
export function valueNote(
  edition: Edition,
  call: CallSyntax,
  referred: ReferredValues,
  insertedOn: string,
): LaidNote {
  const { unit, period, source } = citedParts(edition, resolveCalls([call], referred)[0]!, call, referred);
  const lines = [
    [unit, period].filter(Boolean).join(', '),
    source,
    insertedWords({ insertedOn, edition: edition.id }),
    `=${call.text}`,
  ];
  return { row: 0, column: 0, text: lines.filter(Boolean).join('\n') };
}
