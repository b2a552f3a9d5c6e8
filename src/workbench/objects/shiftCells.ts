import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from '@univerjs/sheets';
import { Direction } from '@univerjs/core';
import { ApiError } from '../richApi/index.ts';
import { columnsOf, isWholeColumns, isWholeRows, rowsOf } from '../sheet/area.ts';
import type { Area } from '../sheet/area.ts';
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../sheet/excelSize.ts';
import { UNIT_ID } from '../sheet/spreadsheet.ts';
import type { Host } from './host.ts';
import { refuseLocked, refuseTearing, refuseUnless } from './refuse.ts';

/** Inserts empty cells before those of the area, which go down or to the right with all that follows them. */
export async function insertCells(host: Host, sheetId: string, area: Area, shift: string): Promise<void> {
  if (shift !== 'Down' && shift !== 'Right') throw new ApiError('InvalidArgument');
  if (isWholeRows(area)) {
    refuseUnless(host, sheetId, 'allowInsertRows');
    return runOnLines(
      host,
      sheetId,
      'Row',
      area,
      InsertRowByRangeCommand.id,
      area.startRow === 0 ? Direction.UP : Direction.DOWN,
    );
  }
  if (isWholeColumns(area)) {
    refuseUnless(host, sheetId, 'allowInsertColumns');
    return runOnLines(
      host,
      sheetId,
      'Column',
      area,
      InsertColByRangeCommand.id,
      area.startColumn === 0 ? Direction.LEFT : Direction.RIGHT,
    );
  }
  refuseLocked(host, sheetId, area);
  const moving = movingWith(area, shift === 'Down');
  refuseTearing(host, sheetId, moving);
  refusePushingOff(host, sheetId, area, shift === 'Down');
  const id = shift === 'Down' ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id;
  await withRoom(host, sheetId, area, () => runOnSheet(host, sheetId, area, id));
}

/** Takes the cells of the area out; what follows goes up or to the left. */
export async function deleteCells(host: Host, sheetId: string, area: Area, shift: string): Promise<void> {
  if (shift !== 'Up' && shift !== 'Left') throw new ApiError('InvalidArgument');
  if (isWholeRows(area)) {
    refuseUnless(host, sheetId, 'allowDeleteRows');
    return runOnLines(host, sheetId, 'Row', area, RemoveRowByRangeCommand.id);
  }
  if (isWholeColumns(area)) {
    refuseUnless(host, sheetId, 'allowDeleteColumns');
    return runOnLines(host, sheetId, 'Column', area, RemoveColByRangeCommand.id);
  }
  refuseLocked(host, sheetId, area);
  refuseTearing(host, sheetId, movingWith(area, shift === 'Up'));
  const id = shift === 'Up' ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id;
  await runOnSheet(host, sheetId, area, id);
}

function movingWith(area: Area, isDown: boolean): Area {
  return isDown ? { ...area, endRow: EXCEL_ROWS - 1 } : { ...area, endColumn: EXCEL_COLUMNS - 1 };
}

/** Excel does not insert where that would push something off the end of the sheet. */
function refusePushingOff(host: Host, sheetId: string, area: Area, isDown: boolean): void {
  const used = host.sheet.usedArea(sheetId);
  if (used === undefined) return;
  const [end, count, limit] = isDown
    ? [used.endRow, area.endRow - area.startRow + 1, EXCEL_ROWS]
    : [used.endColumn, area.endColumn - area.startColumn + 1, EXCEL_COLUMNS];
  if (end + count >= limit) throw new ApiError('NonBlankCellOffSheet');
}

async function runOnLines(
  host: Host,
  sheetId: string,
  lines: 'Row' | 'Column',
  area: Area,
  command: string,
  direction?: Direction,
): Promise<void> {
  const sheet = host.sheet.sheetModel(sheetId);
  const count = (lines === 'Row' ? sheet?.getRowCount() : sheet?.getColumnCount()) ?? 0;
  if (area[`start${lines}`] >= count) return;
  const inside = host.sheet.physicalArea(sheetId, area) ?? area;
  const range = direction === undefined ? inside : { ...inside, [`end${lines}`]: area[`end${lines}`] };
  // Univer moves names and formulas along as if the lines were those of its active sheet.
  await host.sheet.onSheet(sheetId, () =>
    host.sheet.edits.run(command, { unitId: UNIT_ID, subUnitId: sheetId, range, direction }),
  );
}

/**
 * Univer makes room for what it shifts by inserting rows or columns after the last cell, and heights, widths and what is
 * hidden would move with them. A cell at the end of the sheet, there for the moment, tells it that there is room.
 */
async function withRoom(host: Host, sheetId: string, area: Area, act: () => Promise<void>): Promise<void> {
  const used = host.sheet.usedArea(sheetId, false) ?? area;
  host.sheet.grow(sheetId, {
    ...area,
    endRow: used.endRow + rowsOf(area),
    endColumn: used.endColumn + columnsOf(area),
  });
  const sheet = host.sheet.sheetModel(sheetId);
  const [row, column] = [(sheet?.getRowCount() ?? 1) - 1, (sheet?.getColumnCount() ?? 1) - 1];
  const isFree = sheet !== undefined && !sheet.getCellRaw(row, column);
  if (isFree) sheet.getCellMatrix().setValue(row, column, {});
  try {
    await act();
  } finally {
    if (isFree) sheet.getCellMatrix().realDeleteValue(row, column);
  }
}

/** Univer shifts cells on its active sheet only: this one is for the moment, and then the other again. */
async function runOnSheet(host: Host, sheetId: string, area: Area, command: string): Promise<void> {
  host.sheet.grow(sheetId, area);
  await host.sheet.onSheet(sheetId, () => host.sheet.edits.run(command, { range: { ...area } }));
}
