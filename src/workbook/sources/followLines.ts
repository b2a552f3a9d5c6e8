import { translateFormulaToR1C1 } from '@borgar/fx';
import { CellError } from '../answer/askCall.ts';
import type { AnsweredCell } from '../answer/askCall.ts';
import { sourcesHeader } from './sourcesTable.ts';
import type { SourceRow } from './sourceRow.ts';

/** A line of the list as texts, by the columns of its header. */
type Line = Readonly<Record<(typeof sourcesHeader)[number], string>>;

/** What makes two lines the same one, the surest first: nothing has changed; its cell has moved; its answer, its formula has changed. */
const keys: readonly ((line: Line) => string)[] = [
  ({ Sheet, Cell, Formula, Call, ...said }) => JSON.stringify([Sheet, Cell, Formula, Call, saidOf(said)]),
  (line) => JSON.stringify([line.Sheet, relativeOf(line), saidOf(line)]),
  ({ Sheet, Cell, Formula, Call }) => JSON.stringify([Sheet, Cell, Formula, Call]),
  (line) => JSON.stringify([line.Sheet, relativeOf(line), line.Call]),
  ({ Sheet, Cell }) => JSON.stringify([Sheet, Cell]),
];

/**
 * Where each line of the list as it stands is in the list to come; undefined where its cell is there no more. Lines that
 * are alike keep their order.
 */
export function followLines(
  old: readonly (readonly AnsweredCell[])[],
  rows: readonly SourceRow[],
): readonly (number | undefined)[] {
  const before = old.map((cells) => lineOf(cells.map(textOf)));
  const after = rows.map((row) => lineOf(cellsOf(row).map(textOf)));
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const keyOf of keys) {
    const free = new Map<string, number[]>();
    for (const [at, line] of after.entries())
      if (!taken.has(at)) free.set(keyOf(line), [...(free.get(keyOf(line)) ?? []), at]);
    for (const [at, line] of before.entries()) {
      const next = found.has(at) ? undefined : free.get(keyOf(line))?.shift();
      if (next === undefined) continue;
      found.set(at, next);
      taken.add(next);
    }
  }
  return before.map((_, at) => found.get(at));
}

function saidOf({ Value, Unit, Period, Source }: Pick<Line, 'Value' | 'Unit' | 'Period' | 'Source'>): string {
  return JSON.stringify([Value, Unit, Period, Source]);
}

/** The formula as it is the same wherever its cell goes with those that it refers to. */
function relativeOf({ Formula, Cell }: Line): string {
  try {
    return translateFormulaToR1C1(Formula, Cell);
  } catch {
    // What the grammar does not know is compared as it is.
    return Formula;
  }
}

function cellsOf(row: SourceRow): readonly AnsweredCell[] {
  const { sheet, address, formula, call, value, unit, period, source, edition, remark } = row;
  return [sheet, address, formula, call, value, unit, period, source, edition, remark];
}

function lineOf(cells: readonly string[]): Line {
  return Object.fromEntries(sourcesHeader.map((name, at) => [name, cells[at] ?? ''])) as Line;
}

function textOf(value: AnsweredCell): string {
  return value instanceof CellError ? value.code : String(value);
}
