import { ApiError } from '../../richApi/index.ts';
import { intersectAreas } from '../../sheet/area.ts';
import type { TableInfo } from '../../sheet/tables/tables.ts';
import type { Host } from '../host.ts';
import type { Place } from '../resolvePlace.ts';
import { showTotals } from './showTotals.ts';

/** Gives a table another area; its header stays in its row. The row of totals follows the last row. */
export function resizeTable(host: Host, table: TableInfo, { sheetId, area }: Place): void {
  const { tables } = host.contents;
  if (sheetId !== table.sheetId || intersectAreas(area, table.area) === undefined) {
    throw new ApiError('InvalidArgument', 'The new range of a table must overlap its range so far.');
  }
  if (area.startRow !== table.area.startRow) {
    throw new ApiError('InvalidArgument', 'The header of a table must stay in its row.');
  }
  if (area.startRow === area.endRow) {
    throw new ApiError('InvalidArgument', 'A table has at least one row below its header.');
  }
  if (tables.touching(sheetId, area).some(({ id }) => id !== table.id)) {
    throw new ApiError('InvalidArgument', "A table can't overlap another table. ");
  }
  host.sheet.grow(sheetId, area);
  const hadTotals = table.look.totals;
  if (hadTotals) showTotals(host, table, false);
  tables.setArea(table, area);
  const resized = tables.find(table.id);
  if (hadTotals && resized !== undefined) showTotals(host, resized, true);
}
