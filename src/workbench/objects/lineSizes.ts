import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import type { Area } from '../sheet/area.ts';
import { UNIT_ID } from '../sheet/spreadsheet.ts';
import type { Host } from './host.ts';

const POINTS_PER_PIXEL = 0.75;

export function toPoints(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}

/** Heights of rows, widths of columns in pixels, by their indices. */
export type Sizes = Readonly<Record<number, number>>;

/** Sets the widths of columns or the heights of rows. */
export function setSizes(host: Host, sheetId: string, lines: 'Row' | 'Column', pixels: Sizes): void {
  const sheet = host.sheet.sheetModel(sheetId);
  const indices = Object.keys(pixels).map(Number);
  if (sheet === undefined || indices.length === 0) return;
  const before = Object.fromEntries(
    indices.map((index) => [
      index,
      lines === 'Row' ? sheet.getRowHeight(index) : sheet.getColumnWidth(index),
    ]),
  );
  const ranges = indices.map((index) => lineArea(lines, index, index));
  const [id, name] =
    lines === 'Row'
      ? [SetWorksheetRowHeightMutation.id, 'rowHeight']
      : [SetWorksheetColWidthMutation.id, 'colWidth'];
  const paramsOf = (sizes: Sizes): object => ({ unitId: UNIT_ID, subUnitId: sheetId, ranges, [name]: sizes });
  host.sheet.edits.mutate({ id, params: paramsOf(pixels) }, { id, params: paramsOf(before) });
}

/** Hides or shows rows or columns, and leaves alone what is so already. */
export function setHidden(
  host: Host,
  sheetId: string,
  lines: 'Row' | 'Column',
  area: Area,
  isHidden: boolean,
): void {
  const sheet = host.sheet.sheetModel(sheetId);
  const inside = host.sheet.physicalArea(sheetId, area);
  if (sheet === undefined || inside === undefined) return;
  const ranges: Area[] = [];
  for (let index = inside[`start${lines}`]; index <= inside[`end${lines}`]; index += 1) {
    const isVisible = lines === 'Row' ? sheet.getRowVisible(index) : sheet.getColVisible(index);
    if (isVisible === isHidden) ranges.push(lineArea(lines, index, index));
  }
  if (ranges.length === 0) return;
  const [hide, show] =
    lines === 'Row'
      ? [SetRowHiddenMutation.id, SetRowVisibleMutation.id]
      : [SetColHiddenMutation.id, SetColVisibleMutation.id];
  const params = { unitId: UNIT_ID, subUnitId: sheetId, ranges };
  host.sheet.edits.mutate({ id: isHidden ? hide : show, params }, { id: isHidden ? show : hide, params });
}

function lineArea(lines: 'Row' | 'Column', start: number, end: number): Area {
  return lines === 'Row'
    ? { startRow: start, endRow: end, startColumn: 0, endColumn: 0 }
    : { startRow: 0, endRow: 0, startColumn: start, endColumn: end };
}
