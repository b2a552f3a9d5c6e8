import { ICommandService } from '@univerjs/core';
import { SheetTableInsertColumnAtCommand, SheetTableRemoveColumnAtCommand } from '@univerjs/sheets-table';
import { ApiError } from '../../richApi/index.ts';
import { wholeArea } from '../../sheet/tables/tables.ts';
import type { TableInfo } from '../../sheet/tables/tables.ts';
import { fillArea } from '../fillArea.ts';
import type { Host } from '../host.ts';
import { toEntered } from '../toEntered.ts';
import { columnOf } from './tableRange.ts';

/** Adds a column before the one at the index, at the end without one; gives its id. */
export function addColumn(
  host: Host,
  table: TableInfo,
  given: number | null,
  values: unknown,
  name: string | null,
): string {
  const count = table.columns.length;
  const index = given === null || given === -1 ? count : given;
  if (!Number.isInteger(index) || index < 0 || index > count) {
    throw new ApiError(
      'InvalidArgument',
      `The table has ${count} columns, so none can be added at ${index}.`,
    );
  }
  checkRows(values, wholeArea(table).endRow - table.area.startRow + 1);
  refuseNeighbours(host, table);
  run(host, SheetTableInsertColumnAtCommand.id, table, index);
  host.contents.tables.headers.sync(table.id);
  const grown = host.contents.tables.find(table.id) ?? table;
  const area = columnOf(wholeArea(grown), index);
  const sheet = host.sheet.findSheet(table.sheetId);
  if (values !== null && values !== undefined) {
    const target = Array.isArray(values) ? area : { ...area, startRow: area.startRow + 1 };
    host.sheet.edits.setCells(
      table.sheetId,
      fillArea(target, values, (value) => toEntered(value)),
    );
  }
  if (name !== null) sheet?.getRange(area.startRow, area.startColumn).setValue(toEntered(name));
  const column = host.contents.tables.find(table.id)?.columns[index];
  if (column === undefined) throw new ApiError('GeneralException', 'The column was not added.');
  return column.id;
}

export function deleteColumn(host: Host, table: TableInfo, index: number): void {
  if (table.columns.length === 1) {
    throw new ApiError('InvalidOperation', `The table ${table.name} has only this column.`);
  }
  refuseNeighbours(host, table);
  run(host, SheetTableRemoveColumnAtCommand.id, table, index);
}

function checkRows(values: unknown, rowCount: number): void {
  if (!Array.isArray(values) || values.length === rowCount) return;
  throw new ApiError(
    'InvalidArgument',
    `A column of ${values.length} values does not fit a table of ${rowCount} rows, header included.`,
  );
}

/** A table to the right would be torn or left behind by what is moved sideways. */
function refuseNeighbours(host: Host, table: TableInfo): void {
  const right = { ...wholeArea(table), endColumn: Number.MAX_SAFE_INTEGER };
  const other = host.contents.tables.touching(table.sheetId, right).find(({ id }) => id !== table.id);
  if (other === undefined) return;
  throw new ApiError(
    'InvalidOperation',
    `This operation is not allowed: it would move some of the cells of the table ${other.name}.`,
  );
}

function run(host: Host, id: string, table: TableInfo, index: number): void {
  const isDone = host.sheet.injector.get(ICommandService).syncExecuteCommand(id, {
    unitId: host.sheet.workbook.getId(),
    subUnitId: table.sheetId,
    tableId: table.id,
    index: table.area.startColumn + index,
    count: 1,
  });
  if (!isDone) throw new ApiError('GeneralException', `Univer refused ${id}.`);
}
