import { ICommandService, IUndoRedoService, sequenceExecute } from '@univerjs/core';
import { getMoveRangeUndoRedoMutations } from '@univerjs/sheets';
import { ApiError } from '../../richApi/index.ts';
import type { Area } from '../../sheet/area.ts';
import { intersectAreas } from '../../sheet/area.ts';
import type { TableInfo } from '../../sheet/tables/tables.ts';
import type { Host } from '../host.ts';

/**
 * Shifts down what stands in the area and below it, in its columns only. Other tables move where all of their columns
 * do; else nothing is done.
 */
export function insertCellsIn(host: Host, sheetId: string, room: Area): void {
  const used = host.sheet.usedArea(sheetId);
  const moving = { ...room, endRow: Number.MAX_SAFE_INTEGER };
  if (used === undefined || intersectAreas(used, moving) === undefined) return;
  const rowCount = room.endRow - room.startRow + 1;
  const moved = tablesBelow(host, sheetId, room);
  host.sheet.grow(sheetId, { ...room, endRow: used.endRow + rowCount });
  move(host, sheetId, { ...room, endRow: used.endRow }, rowCount);
  shift(host, moved, rowCount);
}

/** The same, unless the area is empty already. */
export function makeRoomIn(host: Host, sheetId: string, room: Area): void {
  if (!isEmpty(host, sheetId, room)) insertCellsIn(host, sheetId, room);
}

/** Takes the cells of the area away; what stands below moves up, in its columns only. */
export function deleteCellsIn(host: Host, sheetId: string, gone: Area): void {
  const below = { ...gone, startRow: gone.endRow + 1 };
  const moved = tablesBelow(host, sheetId, below);
  host.sheet
    .findSheet(sheetId)
    ?.getRange({ ...gone })
    .clear();
  const used = host.sheet.usedArea(sheetId);
  const shiftUp = gone.startRow - below.startRow;
  if (used !== undefined && used.endRow >= below.startRow) {
    move(host, sheetId, { ...below, endRow: used.endRow }, shiftUp);
  }
  shift(host, moved, shiftUp);
}

function isEmpty(host: Host, sheetId: string, area: Area): boolean {
  if (host.contents.tables.touching(sheetId, area).length > 0) return false;
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      const cell = host.sheet.position(sheetId, row, column);
      if ((host.sheet.valueAt(cell) ?? '') !== '' || host.sheet.formulaAt(cell) !== '') return false;
    }
  }
  return true;
}

function tablesBelow(host: Host, sheetId: string, room: Area): TableInfo[] {
  const below = { ...room, endRow: Number.MAX_SAFE_INTEGER };
  const moved = host.contents.tables
    .touching(sheetId, below)
    .filter(({ area }) => area.startRow >= room.startRow);
  for (const { area, name } of moved) {
    if (area.startColumn >= room.startColumn && area.endColumn <= room.endColumn) continue;
    throw new ApiError(
      'InvalidOperation',
      `This operation is not allowed: it would move some of the cells of the table ${name}, and not all.`,
    );
  }
  return moved;
}

function shift(host: Host, tables: readonly TableInfo[], rowCount: number): void {
  for (const table of tables) {
    const { startRow, endRow } = table.area;
    host.contents.tables.setArea(table, {
      ...table.area,
      startRow: startRow + rowCount,
      endRow: endRow + rowCount,
    });
  }
}

/** Univer's own commands for this cannot be waited for by a property that is set. */
function move(host: Host, subUnitId: string, range: Area, rowCount: number): void {
  const unitId = host.sheet.workbook.getId();
  const target = { ...range, startRow: range.startRow + rowCount, endRow: range.endRow + rowCount };
  const { injector } = host.sheet;
  const mutations = getMoveRangeUndoRedoMutations(
    injector,
    { unitId, subUnitId, range: { ...range } },
    { unitId, subUnitId, range: target },
  );
  if (mutations === null || !sequenceExecute(mutations.redos, injector.get(ICommandService)).result) {
    throw new ApiError('GeneralException', 'The cells below the table could not be moved.');
  }
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: mutations.undos,
    redoMutations: mutations.redos,
  });
}
