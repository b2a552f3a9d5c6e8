import { ApiError } from '../richApi/index.ts';
import { columnsOf, isUnbounded, rowsOf } from '../sheet/area.ts';
import type { Area } from '../sheet/area.ts';
import type { Cells } from '../sheet/cells.ts';
import type { Host } from './host.ts';

const MOST_CELLS = 5_000_000;

/** What each cell of an area has, by rows; null for whole columns and rows, which Excel does not read cell by cell. */
export async function readArea<T>(
  host: Host,
  sheetId: string,
  area: Area,
  of: (cells: Cells, row: number, column: number) => T,
): Promise<T[][] | null> {
  if (isUnbounded(area)) return null;
  if (rowsOf(area) * columnsOf(area) > MOST_CELLS) throw new ApiError('RangeExceedsLimit');
  await host.sheet.calculated();
  const cells = host.sheet.cells(sheetId);
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (__, column) =>
      of(cells, area.startRow + row, area.startColumn + column),
    ),
  );
}
