import type { IUnitRange } from '@univerjs/core';
import type { CellPosition } from '../engine/functionCall.ts';

/** Cells as ranges, with those below one another joined. */
export function mergeCells(cells: readonly CellPosition[]): IUnitRange[] {
  const sorted = [...cells].sort(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const ranges: IUnitRange[] = [];
  for (const { unitId, sheetId, row, column } of sorted) {
    const last = ranges.at(-1);
    if (last?.sheetId === sheetId && last.range.startColumn === column && last.range.endRow === row - 1) {
      last.range.endRow = row;
    } else {
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      ranges.push({ unitId, sheetId, range });
    }
  }
  return ranges;
}
