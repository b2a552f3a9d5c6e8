import { formatArea } from '../place/area.ts';
import type { OwnCell } from '../refresh/ownCell.ts';
import { rewritten } from '../refresh/rewritable.ts';
import type { SkippedCells } from '../refreshing.ts';
import { rangeOf } from './readCells.ts';
import type { ScannedSheet } from './scanSheets.ts';

/** Enters formulas again; where Excel refuses a cell (a part of an old array formula), finds out which and leaves it. */
export async function enterAgain(
  context: Excel.RequestContext,
  scanned: ScannedSheet,
  cells: readonly OwnCell[],
): Promise<readonly SkippedCells[]> {
  if (cells.length === 0) return [];
  try {
    for (const cell of cells)
      rangeOf(scanned.sheet, { row: cell.row, column: cell.column, rows: 1, columns: 1 }).formulas = [
        [rewritten(cell)],
      ];
    await context.sync();
    return [];
  } catch (error) {
    const [only] = cells;
    if (only && cells.length === 1)
      return [
        {
          sheet: scanned.name,
          address: formatArea({ ...only, rows: 1, columns: 1 }),
          reason: `Excel did not take its formula again: ${error instanceof Error ? error.message : String(error)}`,
        },
      ];
    const half = Math.ceil(cells.length / 2);
    const first = await enterAgain(context, scanned, cells.slice(0, half));
    return [...first, ...(await enterAgain(context, scanned, cells.slice(half)))];
  }
}
