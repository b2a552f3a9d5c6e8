import type { CellMatrix } from '../../sheet/edits.ts';
import { ApiError } from '../../richApi/index.ts';
import type { TableInfo } from '../../sheet/tables/tables.ts';
import type { Host } from '../host.ts';
import { toEntered } from '../toEntered.ts';
import { deleteCellsIn, insertCellsIn, makeRoomIn } from './shiftCells.ts';
import { bodyOf, rowsOf } from './tableRange.ts';

export function rowCountOf({ area }: TableInfo): number {
  return area.endRow - area.startRow;
}

/**
 * Adds rows before the one at the index, at the end without one; gives the index of the first. The cells below move
 * down: always, or only where there are any.
 */
export function addRows(
  host: Host,
  table: TableInfo,
  given: number | null,
  values: unknown,
  alwaysInsert: boolean,
): number {
  const rows = toRows(values, table.columns.length);
  const rowCount = rowCountOf(table);
  const isAtEnd = given === null || given === -1;
  const index = isAtEnd ? rowCount : given;
  if (!Number.isInteger(index) || index < 0 || index > rowCount) {
    throw new ApiError(
      'InvalidArgument',
      `The table has ${rowCount} rows, so none can be added at ${index}.`,
    );
  }
  const fillsBlank = isAtEnd && rowCount === 1 && isBlank(host, table) && values !== null;
  const first = fillsBlank ? 0 : index;
  const added = fillsBlank ? rows.length - 1 : rows.length;
  if (added > 0) {
    const at = fillsBlank ? 1 : index;
    const room = rowsOf(bodyOf(table), at, added);
    if (alwaysInsert || !isAtEnd) insertCellsIn(host, table.sheetId, room);
    else makeRoomIn(host, table.sheetId, room);
    host.sheet.grow(table.sheetId, { ...table.area, endRow: table.area.endRow + added });
    host.contents.tables.setArea(table, { ...table.area, endRow: table.area.endRow + added });
  }
  write(host, table, first, rows);
  return first;
}

/** Takes rows away; a table whose last one goes keeps a blank one. */
export function deleteRows(host: Host, table: TableInfo, index: number, count: number): void {
  const rowCount = rowCountOf(table);
  if (!Number.isInteger(index) || index < 0 || count < 1 || index + count > rowCount) {
    throw new ApiError(
      'InvalidArgument',
      `The table has ${rowCount} rows, not those that are to be deleted.`,
    );
  }
  const body = bodyOf(table);
  const keepsOne = count === rowCount;
  if (keepsOne) clear(host, table, index);
  const gone = keepsOne ? rowsOf(body, 1, count - 1) : rowsOf(body, index, count);
  if (gone.endRow < gone.startRow) return;
  const removed = gone.endRow - gone.startRow + 1;
  host.contents.tables.setArea(table, { ...table.area, endRow: table.area.endRow - removed });
  deleteCellsIn(host, table.sheetId, gone);
}

function toRows(values: unknown, columnCount: number): unknown[][] {
  if (!Array.isArray(values)) return [Array.from({ length: columnCount }, () => values)];
  const rows = (values as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const wrong = rows.find((row) => row.length !== columnCount);
  if (wrong !== undefined) {
    throw new ApiError(
      'InvalidArgument',
      `A row of ${wrong.length} values does not fit a table of ${columnCount} columns.`,
    );
  }
  return rows;
}

/** Writes values; a row takes its formats from the one above, the first of a table from the one below. */
function write(host: Host, table: TableInfo, first: number, rows: readonly (readonly unknown[])[]): void {
  const body = bodyOf(table);
  const model = host.sheet.sheetModel(table.sheetId);
  const pattern = first > 0 ? body.startRow + first - 1 : body.startRow + first + rows.length;
  const cells: CellMatrix = {};
  rows.forEach((row, rowIndex) => {
    const at = body.startRow + first + rowIndex;
    row.forEach((value, columnIndex) => {
      const column = body.startColumn + columnIndex;
      const style = pattern <= table.area.endRow ? model?.getCellRaw(pattern, column)?.s : undefined;
      const contents = value === null || value === undefined ? {} : toEntered(value);
      (cells[at] ??= {})[column] = { ...contents, ...(style === undefined ? {} : { s: style }) };
    });
  });
  host.sheet.edits.setCells(table.sheetId, cells);
}

function clear(host: Host, table: TableInfo, index: number): void {
  host.sheet
    .findSheet(table.sheetId)
    ?.getRange({ ...rowsOf(bodyOf(table), index) })
    .clearContent();
}

function isBlank(host: Host, table: TableInfo): boolean {
  const { startRow, startColumn, endColumn } = bodyOf(table);
  for (let column = startColumn; column <= endColumn; column += 1) {
    const cell = host.sheet.position(table.sheetId, startRow, column);
    if ((host.sheet.valueAt(cell) ?? '') !== '' || host.sheet.formulaAt(cell) !== '') return false;
  }
  return true;
}
