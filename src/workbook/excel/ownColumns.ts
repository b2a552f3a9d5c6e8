import type { AnsweredCell } from '../answer/askCall.ts';
import { followReferences } from '../formula/followReferences.ts';
import type { CellInput } from '../layout/layout.ts';
import { readAddress } from '../place/area.ts';
import type { Area } from '../place/area.ts';
import { isError } from '../refresh/ownCell.ts';
import { safeCell } from '../safeCell.ts';
import type { SourcesPlace } from './findSources.ts';
import { pieces, rangeOf } from './readCells.ts';

/** What somebody has written to the right of the list, beside its lines. */
export interface OwnColumns {
  readonly area: Area;
  /** Line by line, as they are entered; empty texts for empty cells. */
  readonly formulas: readonly (readonly CellInput[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

/** The lines of a list, and what stands to the right of them. */
export async function readLines(
  context: Excel.RequestContext,
  { sheet, old }: SourcesPlace,
): Promise<{ readonly lines: readonly (readonly AnsweredCell[])[]; readonly own: OwnColumns | undefined }> {
  if (!old || old.rows < 2) return { lines: [], own: undefined };
  const body = { ...old, row: old.row + 1, rows: old.rows - 1 };
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  await context.sync();
  const usedArea = used.isNullObject ? undefined : readAddress(used.address)?.area;
  const right = body.column + body.columns;
  const columns = (usedArea ? usedArea.column + usedArea.columns : 0) - right;
  const lines: AnsweredCell[][] = [];
  for (const piece of pieces(body)) {
    const range = rangeOf(sheet, piece).load('values');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- Excel on the web answers with no more
    await context.sync();
    lines.push(...(range.values as AnsweredCell[][]));
  }
  if (columns <= 0) return { lines, own: undefined };
  const area = { ...body, column: right, columns };
  const formulas: CellInput[][] = [];
  const numberFormats: unknown[][] = [];
  for (const piece of pieces(area)) {
    const range = rangeOf(sheet, piece).load('formulas,values,numberFormat');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- Excel on the web answers with no more
    await context.sync();
    const values = range.values as unknown[][];
    formulas.push(
      ...(range.formulas as unknown[][]).map((row, r) => row.map((one, c) => toInput(one, values[r]?.[c]))),
    );
    numberFormats.push(...(range.numberFormat as unknown[][]));
  }
  const isUsed = formulas.flat().some((one) => one !== '');
  return { lines, own: isUsed ? { area, formulas, numberFormats } : undefined };
}

/** Whether something stands beside a line. */
export function isUsedAt(own: OwnColumns | undefined, line: number): boolean {
  return own?.formulas[line]?.some((one) => one !== '') ?? false;
}

/**
 * Queues what stands beside the lines for writing where the lines go, from and to counted from the first line. Formulas that
 * refer to a line still do.
 */
export function moveOwnColumns(
  { sheet, name }: SourcesPlace,
  { area, formulas, numberFormats }: OwnColumns,
  goesTo: ReadonlyMap<number, number>,
): void {
  if ([...goesTo].every(([from, to]) => to === from)) return;
  const follow = (formula: string): string | undefined =>
    followReferences(formula, { from: name, to: name }, (place) => {
      const to = place.area.rows === 1 ? goesTo.get(place.area.row - area.row) : undefined;
      return place.sheet === name && to !== undefined
        ? { ...place, area: { ...place.area, row: area.row + to } }
        : undefined;
    });
  const at = (line: number): Excel.Range => rangeOf(sheet, { ...area, row: area.row + line, rows: 1 });
  const written = new Set(goesTo.values());
  for (const [from, to] of goesTo) {
    at(to).numberFormat = [[...(numberFormats[from] ?? [])]] as string[][];
    at(to).formulas = [(formulas[from] ?? []).map((one) => (isFormula(one) ? (follow(one) ?? one) : one))];
  }
  for (const from of goesTo.keys()) if (!written.has(from)) at(from).clear('Contents');
}

function isFormula(content: CellInput): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

/** What was read of a cell, as it is to be entered again: a text stays a text. */
function toInput(formula: unknown, value: unknown): CellInput {
  if (formula !== value) return formula as CellInput;
  if (isError(value)) return value as CellInput;
  return safeCell(value as CellInput);
}
