import { notImplemented } from '../richApi/index.ts';
import { eachCell } from '../sheet/area.ts';
import type { Area } from '../sheet/area.ts';
import type { Cells } from '../sheet/cells.ts';
import { typeOf } from './cellContents.ts';
import type { FoundCell } from './findCells.ts';
import type { Host } from './host.ts';

const KINDS = {
  Double: 'Numbers',
  String: 'Text',
  Boolean: 'Logical',
  Error: 'Errors',
  Empty: 'Blank',
} as const;

/** The cells of one of Excel's special kinds in an area. */
export function specialCells(
  host: Host,
  sheetId: string,
  area: Area,
  kind: string,
  valueKind: string | null,
): FoundCell[] {
  const cells = host.sheet.cells(sheetId);
  const isWanted = tests(host, sheetId)[kind];
  if (isWanted === undefined) throw notImplemented(`Range.getSpecialCells for ${kind}`);
  const found: FoundCell[] = [];
  eachCell(area, (row, column) => {
    if (isWanted(cells, row, column, valueKind ?? 'All')) found.push({ row, column });
  });
  return found;
}

type Test = (cells: Cells, row: number, column: number, valueKind: string) => boolean;

function tests(host: Host, sheetId: string): Readonly<Record<string, Test>> {
  const sheet = host.sheet.sheetModel(sheetId);
  return {
    Formulas: (cells, row, column, valueKind) =>
      cells.hasFormula(row, column) && hasKind(cells, row, column, valueKind),
    Constants: (cells, row, column, valueKind) =>
      !cells.hasFormula(row, column) &&
      typeOf(cells, row, column) !== 'Empty' &&
      host.sheet.spills.covering(sheetId, row, column) === undefined &&
      hasKind(cells, row, column, valueKind),
    Blanks: (cells, row, column) => typeOf(cells, row, column) === 'Empty',
    Visible: (_, row, column) => sheet?.getRowVisible(row) === true && sheet.getColVisible(column),
  };
}

/** Kinds are joined in one word: `NumbersText`, `LogicalErrors`; `All` is every kind. */
function hasKind(cells: Cells, row: number, column: number, valueKind: string): boolean {
  return valueKind === 'All' || valueKind.includes(KINDS[typeOf(cells, row, column)]);
}
