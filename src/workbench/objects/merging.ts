import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { eachCell } from '../sheet/area.ts';
import type { Area } from '../sheet/area.ts';
import type { CellMatrix } from '../sheet/edits.ts';
import { UNIT_ID } from '../sheet/spreadsheet.ts';
import type { Host } from './host.ts';

/** The merged cells of an area. */
export function mergedAreas(host: Host, sheetId: string, area: Area): Area[] {
  const { startRow, startColumn, endRow, endColumn } = area;
  const merged =
    host.sheet.sheetModel(sheetId)?.getMergedCellRange(startRow, startColumn, endRow, endColumn) ?? [];
  return merged.map(({ startRow, startColumn, endRow, endColumn }) => ({
    startRow,
    startColumn,
    endRow,
    endColumn,
  }));
}

/** Makes one cell of an area. Its first cell keeps what it holds, the others lose it. */
export function mergeCellsOf(host: Host, sheetId: string, area: Area): void {
  unmerge(host, sheetId, area);
  const sheet = host.sheet.sheetModel(sheetId);
  const matrix: CellMatrix = {};
  eachCell(area, (row, column) => {
    if (row === area.startRow && column === area.startColumn) return;
    const cell = sheet?.getCellRaw(row, column);
    if (cell?.v !== undefined || cell?.f !== undefined || cell?.si !== undefined) {
      (matrix[row] ??= {})[column] = { f: null, si: null, v: null, p: null };
    }
  });
  host.sheet.edits.setCells(sheetId, matrix);
  const params = { unitId: UNIT_ID, subUnitId: sheetId, ranges: [area] };
  host.sheet.edits.mutate(
    { id: AddWorksheetMergeMutation.id, params },
    { id: RemoveWorksheetMergeMutation.id, params },
  );
}

export function unmerge(host: Host, sheetId: string, area: Area): void {
  const ranges = mergedAreas(host, sheetId, area);
  if (ranges.length === 0) return;
  const params = { unitId: UNIT_ID, subUnitId: sheetId, ranges };
  host.sheet.edits.mutate(
    { id: RemoveWorksheetMergeMutation.id, params },
    { id: AddWorksheetMergeMutation.id, params },
  );
}
