import { ICommandService } from '@univerjs/core';
import { ReorderRangeCommand } from '@univerjs/sheets';
import { ApiError } from '../richApi/index.ts';
import type { CellValue } from '../engine/answer.ts';
import { columnsOf } from '../sheet/area.ts';
import type { Area } from '../sheet/area.ts';
import { compareCells } from './compareCells.ts';
import type { Host } from './host.ts';

/** What Excel's `SortField` says, as far as the workbench follows it. */
export interface SortField {
  /** The column, counted from the first of what is sorted. */
  readonly key: number;
  readonly ascending?: boolean | null;
  readonly sortOn?: string | null;
}

/** Refuses fields that name no column of the area, and what is sorted by anything but values. */
export function checkSortFields(fields: readonly SortField[], columnCount: number): void {
  for (const { key, sortOn } of fields) {
    if (key < 0 || key >= columnCount)
      throw new ApiError('InvalidArgument', `There is no column ${key} to sort by.`);
    if ((sortOn ?? 'Value') !== 'Value')
      throw new ApiError('NotImplemented', `The workbench does not implement sorting on ${sortOn ?? ''}.`);
  }
}

/** Sorts the rows of an area; those that are alike stay in their order. */
export function sortRows(
  host: Host,
  sheetId: string,
  area: Area,
  fields: readonly SortField[],
  matchCase: boolean,
): void {
  checkSortFields(fields, columnsOf(area));
  const valueAt = (row: number, key: number): CellValue =>
    host.sheet.valueAt(host.sheet.position(sheetId, row, area.startColumn + key));
  const sorted = rowsIn(area).sort((a, b) => {
    for (const { key, ascending } of fields) {
      const order = compareCells(valueAt(a, key), valueAt(b, key), ascending !== false, matchCase);
      if (order !== 0) return order;
    }
    return a - b;
  });
  reorderRows(host, sheetId, area, sorted);
}

/** Puts the rows of an area into another order: the first of `rows` comes first. */
export function reorderRows(host: Host, sheetId: string, area: Area, rows: readonly number[]): void {
  host.sheet.injector.get(ICommandService).syncExecuteCommand(ReorderRangeCommand.id, {
    unitId: host.sheet.workbook.getId(),
    subUnitId: sheetId,
    range: { ...area },
    order: Object.fromEntries(rowsIn(area).map((row, index) => [row, rows[index] ?? row])),
  });
}

export function rowsIn({ startRow, endRow }: Area): number[] {
  return Array.from({ length: endRow - startRow + 1 }, (_, index) => startRow + index);
}
