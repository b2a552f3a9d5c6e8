import { ICommandService } from '@univerjs/core';
import { MoveRangeCommand } from '@univerjs/sheets';
import { ApiError } from '../richApi/index.ts';
import { columnsOf, isOnSheet, rowsOf } from '../sheet/area.ts';
import type { SheetArea } from '../sheet/area.ts';
import { UNIT_ID } from '../sheet/spreadsheet.ts';
import type { Host } from './host.ts';
import { refuseLocked, refuseUnbounded } from './refuse.ts';

/** Moves cells with all that they have, from the first cell of the target on. */
export async function moveCells(host: Host, from: SheetArea, target: SheetArea): Promise<void> {
  const { startRow, startColumn } = target.area;
  const to = {
    startRow,
    startColumn,
    endRow: startRow + rowsOf(from.area) - 1,
    endColumn: startColumn + columnsOf(from.area) - 1,
  };
  refuseUnbounded(from.area);
  if (!isOnSheet(to)) throw new ApiError('InvalidArgument');
  refuseLocked(host, from.sheetId, from.area);
  refuseLocked(host, target.sheetId, to);
  host.sheet.grow(from.sheetId, from.area);
  host.sheet.grow(target.sheetId, to);
  await host.sheet.calculated();
  const isDone = await host.sheet.injector.get(ICommandService).executeCommand(MoveRangeCommand.id, {
    fromUnitId: UNIT_ID,
    toUnitId: UNIT_ID,
    fromSubUnitId: from.sheetId,
    toSubUnitId: target.sheetId,
    fromRange: { ...from.area },
    toRange: to,
  });
  if (!isDone) throw new ApiError('InvalidOperation', 'Merged cells stand in the way.');
}
