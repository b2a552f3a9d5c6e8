import type { ICellData } from '@univerjs/core';
import { ApiError } from '../richApi/index.ts';
import { columnsOf, rowsOf } from '../sheet/area.ts';
import type { Area } from '../sheet/area.ts';
import type { CellMatrix } from '../sheet/edits.ts';

export function wrongSize(): ApiError {
  const message =
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  return new ApiError('InvalidArgument', message);
}

/** What is written to an area: rows of its size, or one value for all of it. A `null` leaves its cell alone. */
export function fillArea(
  area: Area,
  given: unknown,
  toCell: (value: unknown, row: number, column: number) => ICellData | undefined,
): CellMatrix {
  const [rowCount, columnCount] = [rowsOf(area), columnsOf(area)];
  const rows = Array.isArray(given) ? (given as unknown[]) : [[given]];
  if (!rows.every(Array.isArray)) throw wrongSize();
  const lines = rows as unknown[][];
  const isOne = lines.length === 1 && lines[0]?.length === 1;
  if (!isOne && (lines.length !== rowCount || lines.some((row) => row.length !== columnCount))) {
    throw wrongSize();
  }
  const cells: CellMatrix = {};
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      const value = isOne ? lines[0]?.[0] : lines[row]?.[column];
      if (value === null || value === undefined) continue;
      const cell = toCell(value, area.startRow + row, area.startColumn + column);
      if (cell !== undefined) (cells[area.startRow + row] ??= {})[area.startColumn + column] = cell;
    }
  }
  return cells;
}
