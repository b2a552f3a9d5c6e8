import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { ApiError } from '../richApi/index.ts';
import type { Area } from '../sheet/address.ts';

/**
 * What is written to an area: rows of its size, or one value for all of it. A `null` leaves its cell alone.
 */
export function fillArea(
  area: Area,
  given: unknown,
  toCell: (value: unknown) => ICellData,
): IObjectMatrixPrimitiveType<ICellData> {
  const rowCount = area.endRow - area.startRow + 1;
  const columnCount = area.endColumn - area.startColumn + 1;
  const rows = Array.isArray(given) ? (given as unknown[][]) : [[given]];
  const isOne = rows.length === 1 && rows[0]?.length === 1;
  if (!isOne && (rows.length !== rowCount || rows.some((row) => row.length !== columnCount))) {
    throw new ApiError(
      'InvalidArgument',
      `The array has not the size of the range, ${rowCount} rows by ${columnCount} columns.`,
    );
  }
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      const value = isOne ? rows[0]?.[0] : rows[row]?.[column];
      if (value === null || value === undefined) continue;
      (cells[area.startRow + row] ??= {})[area.startColumn + column] = toCell(value);
    }
  }
  return cells;
}
