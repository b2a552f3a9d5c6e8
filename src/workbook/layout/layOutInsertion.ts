import { profileOf, resolveSubject } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';
import { foldName } from '../../model/index.ts';
import { argumentValues } from '../answer/argumentValues.ts';
import { CellError, askCall } from '../answer/askCall.ts';
import type { AnsweredCell, ReferredValues } from '../answer/askCall.ts';
import { numberFormats } from '../answer/numberFormats.ts';
import { sourceLine } from '../answer/sourceLine.ts';
import type { CallSyntax } from '../formula/callSyntax.ts';
import type { Insertion } from '../insertion.ts';
import { WorkbookProblem } from '../problem.ts';
import type { ArgumentValue } from '../selection.ts';
import type { Answered } from './answered.ts';
import { bareLayout } from './bareLayout.ts';
import { cardLayout } from './cardLayout.ts';
import { chartLayout } from './chartLayout.ts';
import type { Layout } from './layout.ts';
import { tableLayout } from './tableLayout.ts';
import { valueNote } from './valueNote.ts';

const effect = 'Nothing was inserted.';
/** Where a function has its headers argument; what has none always or never has a header. */
const headersArgument: Readonly<Record<string, number>> = { HISTORY: 6, COMPARE: 4, TABLE: 3 };
const alwaysHeaded: ReadonlySet<string> = new Set(['CLAIMS', 'FIELDS', 'FIND']);

/**
 * What an insertion puts into cells, computed from the edition in force. Rejects with a `WorkbookProblem` where its formula
 * cannot be answered here, or has no answer to show.
 */
export async function layOutInsertion(
  edition: Edition,
  insertion: Insertion,
  call: CallSyntax,
  referred: ReferredValues,
  insertedOn = '',
): Promise<Layout> {
  const rows = await askCall(call, referred);
  if (!rows) throw unreadable(insertion.formula);
  const args = argumentValues(call, referred);
  requireAnswer(insertion, rows);
  if (insertion.kind === 'card' && insertion.mode === 'values')
    return cardOf(edition, insertion, call, args[0], sourceLine(edition, call, referred));
  const answered: Answered = {
    label: insertion.label,
    formula: insertion.formula,
    isLive: insertion.mode === 'formula',
    rows,
    formats: numberFormats(edition, call.functionId, args, rows),
    hasHeader: hasHeader(call.functionId, args),
    note: sourceLine(edition, call, referred),
  };
  switch (insertion.kind) {
    case 'table':
      return tableLayout(answered);
    case 'chart':
      requireChartable(answered);
      return chartLayout(answered);
    default:
      return insertion.mode === 'values'
        ? { ...bareLayout(answered), cellNotes: [valueNote(edition, call, referred, insertedOn)] }
        : bareLayout(answered);
  }
}

function cardOf(
  edition: Edition,
  insertion: Insertion,
  call: CallSyntax,
  name: ArgumentValue | undefined,
  note: string,
): Layout {
  if (call.functionId !== 'CARD' || typeof name !== 'string') throw unreadable(insertion.formula);
  const profile = profileOf(edition, resolveSubject(edition, name));
  return cardLayout(profile, insertion.formula, note);
}

function hasHeader(functionId: string, args: readonly (ArgumentValue | undefined)[]): boolean {
  const at = headersArgument[functionId];
  if (at === undefined) return alwaysHeaded.has(functionId);
  const given = args[at];
  return !(given === false || given === 0 || (typeof given === 'string' && foldName(given) === 'false'));
}

/** A single live value may be inserted without an answer: its cell shows the error with its reason. */
function requireAnswer({ kind, mode }: Insertion, rows: readonly (readonly AnsweredCell[])[]): void {
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (!(only instanceof CellError) || (kind === 'value' && mode === 'formula')) return;
  throw new WorkbookProblem({
    code: 'no-answer',
    reason: only.message || `The formula gives ${only.code}.`,
    effect,
    repair: 'Change what is asked.',
  });
}

function requireChartable({ rows, hasHeader: isHeaded }: Answered): void {
  const hasNumbers = rows.slice(1).some((row) => row.slice(1).some((value) => typeof value === 'number'));
  if (isHeaded && hasNumbers) return;
  throw new WorkbookProblem({
    code: 'no-answer',
    reason: 'There are no numbers to draw.',
    effect,
    repair: 'Insert a history or a comparison as a chart, with its headers.',
  });
}

function unreadable(formula: string): WorkbookProblem {
  return new WorkbookProblem({
    code: 'bad-formula',
    reason: `What ${formula.slice(0, 100)} answers is not known before Excel calculates it.`,
    effect,
    repair: 'Insert a single REE function with plain arguments, or type the formula into the cell.',
  });
}
