import { ICommandService } from '@univerjs/core';
import type { IExecutionOptions } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { CellPosition } from '../engine/functionCall.ts';
import { boundingArea, cellArea } from './area.ts';
import type { Area } from './area.ts';
import { EXCEL_COLUMNS, EXCEL_ROWS } from './excelSize.ts';
import { isOwnResult } from './calculationWatch.ts';
import type { CellMatrix } from './edits.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import type { Author } from './touchLog.ts';

export type ShiftType =
  'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** Something that happened to the workbook, by whomever. */
export type Change = { readonly author: Author; readonly sheetId: string } & (
  | { readonly kind: 'contents' | 'looks'; readonly area: Area; readonly cells: readonly CellPosition[] }
  | { readonly kind: 'shift'; readonly type: ShiftType; readonly area: Area }
  | { readonly kind: 'added' | 'deleted' | 'activated' | 'selected' }
  | { readonly kind: 'renamed'; readonly before: string; readonly after: string }
  | { readonly kind: 'moved'; readonly before: number; readonly after: number }
  | { readonly kind: 'visibility'; readonly isHidden: boolean }
);

interface Params {
  readonly subUnitId?: string;
  readonly range: Area;
  readonly cellValue?: CellMatrix;
  readonly sheet: { readonly id: string };
  readonly name: string;
  readonly hidden: number;
  readonly fromOrder: number;
  readonly toOrder: number;
}

const SHIFTS: Readonly<Record<string, ShiftType>> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
  [InsertRangeMoveDownCommand.id]: 'CellInserted',
  [InsertRangeMoveRightCommand.id]: 'CellInserted',
  [DeleteRangeMoveUpCommand.id]: 'CellDeleted',
  [DeleteRangeMoveLeftCommand.id]: 'CellDeleted',
};

/** Tells of every change to sheets and cells as it happens, but not of the results of a calculation. */
export function watchChanges(
  sheet: Spreadsheet,
  tell: (change: Change) => void,
  before: (cell: CellPosition) => void,
): void {
  const commands = sheet.injector.get(ICommandService);
  const names = new Map<string, string>();
  commands.beforeCommandExecuted((command, options) => {
    const params = (command.params ?? {}) as Params;
    if (command.id === SetWorksheetNameMutation.id) {
      names.set(params.subUnitId ?? '', sheet.sheetModel(params.subUnitId ?? '')?.getName() ?? '');
    }
    if (command.id !== SetRangeValuesMutation.id || isOwnResult(command.id, params, options)) return;
    const [only, ...others] = cellsOf(sheet, params);
    if (only !== undefined && others.length === 0) before(only);
  });
  commands.onCommandExecuted(({ id, params }, options) => {
    for (const change of read(sheet, id, (params ?? {}) as Params, options, names)) {
      tell({ author: sheet.author, ...change });
    }
  });
}

type Bare = Change extends infer One ? (One extends Change ? Omit<One, 'author'> : never) : never;

function read(
  sheet: Spreadsheet,
  id: string,
  params: Params,
  options: IExecutionOptions | undefined,
  names: ReadonlyMap<string, string>,
): Bare[] {
  const sheetId = params.subUnitId ?? sheet.activeSheet.getSheetId();
  const shift = SHIFTS[id];
  if (shift !== undefined) {
    return [{ kind: 'shift', sheetId, type: shift, area: wholeLines(shift, params.range) }];
  }
  switch (id) {
    case SetRangeValuesMutation.id:
      return options?.onlyLocal === true ? [] : readCells(sheet, params);
    case InsertSheetMutation.id:
      return [{ kind: 'added', sheetId: params.sheet.id }];
    case RemoveSheetMutation.id:
      return [{ kind: 'deleted', sheetId }];
    case SetWorksheetActiveOperation.id:
      return sheet.isVisiting ? [] : [{ kind: 'activated', sheetId }];
    case SetSelectionsOperation.id:
      return sheet.isVisiting ? [] : [{ kind: 'selected', sheetId }];
    case SetWorksheetNameMutation.id:
      return [{ kind: 'renamed', sheetId, before: names.get(sheetId) ?? '', after: params.name }];
    case SetWorksheetOrderMutation.id:
      return [{ kind: 'moved', sheetId, before: params.fromOrder, after: params.toOrder }];
    case SetWorksheetHideMutation.id:
      return [{ kind: 'visibility', sheetId, isHidden: params.hidden === 1 }];
    default:
      return [];
  }
}

/** Univer counts inserted rows up to the last column of its own sheet. */
function wholeLines(type: ShiftType, area: Area): Area {
  if (type.startsWith('Row')) return { ...area, startColumn: 0, endColumn: EXCEL_COLUMNS - 1 };
  if (type.startsWith('Column')) return { ...area, startRow: 0, endRow: EXCEL_ROWS - 1 };
  const { startRow, startColumn, endRow, endColumn } = area;
  return { startRow, startColumn, endRow, endColumn };
}

function readCells(sheet: Spreadsheet, params: Params): Bare[] {
  const cells = cellsOf(sheet, params);
  const [first] = cells;
  if (first === undefined) return [];
  const area = cells.reduce(
    (sum, { row, column }) => boundingArea(sum, cellArea(row, column)),
    cellArea(first.row, first.column),
  );
  const kind = hasContents(params.cellValue ?? {}) ? 'contents' : 'looks';
  return [{ kind, sheetId: first.sheetId, area, cells }];
}

function cellsOf(sheet: Spreadsheet, { subUnitId = '', cellValue }: Params): CellPosition[] {
  return Object.entries(cellValue ?? {}).flatMap(([row, line]) =>
    Object.keys(line).map((column) => sheet.position(subUnitId, Number(row), Number(column))),
  );
}

function hasContents(cells: CellMatrix): boolean {
  return Object.values(cells).some((line) =>
    Object.values(line).some(
      (cell) => cell === null || ['v', 'f', 'si', 'p'].some((name) => Object.hasOwn(cell, name)),
    ),
  );
}
