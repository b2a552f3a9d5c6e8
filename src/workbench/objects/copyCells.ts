import type { ICellData } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { ApiError } from '../richApi/index.ts';
import { columnsOf, rowsOf } from '../sheet/area.ts';
import type { SheetArea } from '../sheet/area.ts';
import type { CellMatrix } from '../sheet/edits.ts';
import { toCellData } from '../sheet/toWorkbookData.ts';
import { valueOf } from './cellContents.ts';
import type { Host } from './host.ts';
import { toEntered } from './toEntered.ts';

export interface CopyOptions {
  readonly kind: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** What a copy of one area puts into another, which it fills again and again where it is larger. */
export function copyCells(host: Host, from: SheetArea, to: SheetArea, options: CopyOptions): CellMatrix {
  const [rowCount, columnCount] = options.transpose
    ? [columnsOf(from.area), rowsOf(from.area)]
    : [rowsOf(from.area), columnsOf(from.area)];
  const matrix: CellMatrix = {};
  const [lastRow, lastColumn] = [extent(rowsOf(to.area), rowCount), extent(columnsOf(to.area), columnCount)];
  for (let row = 0; row < lastRow; row += 1) {
    for (let column = 0; column < lastColumn; column += 1) {
      const [down, right] = [row % rowCount, column % columnCount];
      const source = {
        row: from.area.startRow + (options.transpose ? right : down),
        column: from.area.startColumn + (options.transpose ? down : right),
      };
      const target = { row: to.area.startRow + row, column: to.area.startColumn + column };
      const cell = copyOf(host, from.sheetId, source, target, options);
      if (cell !== undefined) (matrix[target.row] ??= {})[target.column] = cell;
    }
  }
  return matrix;
}

/** The target is filled by whole copies where they fit in, and else by one. */
function extent(target: number, source: number): number {
  return target % source === 0 ? target : source;
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

function copyOf(
  host: Host,
  sheetId: string,
  source: Spot,
  target: Spot,
  { kind, skipBlanks }: CopyOptions,
): ICellData | undefined {
  const sheet = host.sheet.sheetModel(sheetId);
  const cells = host.sheet.cells(sheetId);
  const raw = sheet?.getCellRaw(source.row, source.column);
  const value = valueOf(cells, source.row, source.column);
  if (skipBlanks && value === '' && !cells.hasFormula(source.row, source.column)) return undefined;
  const look = (): ICellData => ({
    s: typeof raw?.s === 'string' ? (sheet?.getStyleDataByHash(raw.s) ?? null) : (raw?.s ?? null),
    custom: raw?.custom ?? null,
  });
  const contents = (): ICellData => {
    const formula = cells.formulaAt(source.row, source.column);
    if (formula === '')
      return typeof value === 'string'
        ? { ...toEntered(''), ...toCellData(asText(value)) }
        : toEntered(value);
    const [rows, columns] = [target.row - source.row, target.column - source.column];
    return toEntered(host.sheet.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows));
  };
  switch (kind) {
    case 'All':
      return { ...contents(), ...look() };
    case 'Formulas':
      return contents();
    case 'Values':
      return typeof value === 'string'
        ? { ...toEntered(''), ...toCellData(asText(value)) }
        : toEntered(value);
    case 'Formats':
      return look();
    default:
      throw new ApiError('InvalidArgument');
  }
}

function asText(value: string): string | null {
  return value === '' ? null : value;
}
