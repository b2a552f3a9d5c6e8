import { ApiError } from '../../richApi/index.ts';
import type { TableInfo } from '../../sheet/tables/tables.ts';
import type { Host } from '../host.ts';
import type { Place } from '../resolvePlace.ts';
import { insertCellsIn, makeRoomIn } from './shiftCells.ts';

/** Makes a table of an area. Without headers of its own it gets a row of them, which moves the cells below down. */
export function addTable(host: Host, { sheetId, area }: Place, hasHeaders: boolean): TableInfo {
  const { tables, names } = host.contents;
  const sheet = host.sheet.findSheet(sheetId);
  const isAlone = area.startRow === area.endRow;
  const placed = hasHeaders && !isAlone ? area : { ...area, endRow: area.endRow + 1 };
  if (tables.touching(sheetId, placed).length > 0) {
    throw new ApiError('InvalidArgument', "A table can't overlap another table. ");
  }
  host.sheet.grow(sheetId, placed);
  sheet?.getRange({ ...area }).breakApart();
  if (!hasHeaders) insertCellsIn(host, sheetId, { ...area, endRow: area.startRow });
  else if (isAlone)
    makeRoomIn(host, sheetId, { ...area, startRow: area.endRow + 1, endRow: area.endRow + 1 });
  const isTaken = (name: string): boolean =>
    tables.findByName(name) !== undefined || names.find(name) !== undefined;
  return tables.add(sheetId, placed, firstFree(isTaken));
}

function firstFree(isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    if (!isTaken(`Table${number}`)) return `Table${number}`;
  }
}
