import type { Edition } from '../../dataset/index.ts';
import { argumentValues } from '../answer/argumentValues.ts';
import { askCall, CellError } from '../answer/askCall.ts';
import type { AnsweredCell } from '../answer/askCall.ts';
import { citedParts } from '../answer/citedParts.ts';
import { elementCall } from '../answer/elementCall.ts';
import { numberFormats } from '../answer/numberFormats.ts';
import { resolveCalls } from '../answer/resolveCalls.ts';
import { addressOf } from '../check/bookRead.ts';
import type { CallSyntax } from '../formula/callSyntax.ts';
import type { CallRead } from '../selection.ts';
import type { ListedCell } from './listedCell.ts';
import type { SourceRow } from './sourceRow.ts';

/** More figures than these of one call are one line. */
const mostElements = 500;

export const nothing = { unit: '', period: '' };

/** What a line says of a call; `address` only where it is of another cell than the formula. */
export type CallLine = Omit<SourceRow, 'sheet' | 'address' | 'formula' | 'edition'> &
  Partial<Pick<SourceRow, 'address'>>;

interface Asked {
  readonly edition: Edition;
  readonly cell: ListedCell;
  readonly call: CallSyntax;
  /** The call is all of the formula: the cells show what it answers. */
  readonly isShown: boolean;
}

/** The lines of one call of a cell: one, or one for each figure where it asks for several. */
export async function callLines(
  edition: Edition,
  cell: ListedCell,
  at: number,
): Promise<readonly CallLine[]> {
  const asked = { edition, cell, call: cell.syntax[at]!, isShown: cell.isSingle && at === 0 };
  const { call, isShown } = asked;
  const rows = (await askCall(call, cell.referred)) ?? [];
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  if (height * width <= 1) return [lineOf(asked, { answered: rows[0]?.[0], read: cell.calls[at]! })];
  const elements = height * width <= mostElements ? elementsOf(asked, rows) : undefined;
  if (elements) return elements;
  const value = `${height} × ${width} cells`;
  const cited = citedParts(edition, cell.calls[at]!, call, cell.referred);
  return [{ call: isShown ? '' : call.text, value, format: '', ...cited, remark: '' }];
}

/** A line for each cell of an answer whose every cell is a question of its own. */
function elementsOf(
  { edition, cell, call, isShown }: Asked,
  rows: readonly (readonly AnsweredCell[])[],
): readonly CallLine[] | undefined {
  const lines: CallLine[] = [];
  for (const [down, answers] of rows.entries())
    for (const [right, answered] of answers.entries()) {
      const element = elementCall(call, cell.referred, down, right);
      if (!element) return undefined;
      const [read] = resolveCalls([element], new Map());
      const shown = isShown ? cell.shownAt(down, right) : undefined;
      const line = lineOf({ edition, cell, call: element, isShown: false }, { answered, read: read! });
      const place = { row: cell.row + down, column: cell.column + right };
      lines.push({
        ...line,
        ...(shown !== undefined && { value: shown as AnsweredCell }),
        ...(isShown && { address: addressOf(place) }),
      });
    }
  return lines;
}

/** What the cell shows where the call is all of it; else what the call answers by itself, where that is known here. */
function lineOf(
  { edition, cell, call, isShown }: Asked,
  { answered, read }: { readonly answered: AnsweredCell | undefined; readonly read: CallRead },
): CallLine {
  const { referred } = cell;
  const isRefused = answered instanceof CellError;
  const shown = isShown ? (cell.value as AnsweredCell) : (answered ?? '');
  const value = isRefused ? answered.code : shown;
  const args = argumentValues(call, referred);
  return {
    call: isShown ? '' : call.text,
    value,
    format: numberFormats(edition, call.functionId, args, [[value]])[0]?.[0] ?? '',
    ...(isRefused ? { ...nothing, source: '' } : citedParts(edition, read, call, referred)),
    remark: isRefused ? answered.message : '',
  };
}
