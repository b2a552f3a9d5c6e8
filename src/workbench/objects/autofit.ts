import { WrapStrategy } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import { eachCell, hasCell, intersectAreas } from '../sheet/area.ts';
import type { Area } from '../sheet/area.ts';
import type { Host } from './host.ts';
import { setSizes } from './lineSizes.ts';
import { textWidth } from './textWidth.ts';

const PIXELS_PER_POINT = 4 / 3;
const LINE_HEIGHT = 1.35;
const SIDE_PIXELS = 12;
const NARROWEST_PIXELS = 20;
const DEFAULT_POINTS = 11;

/** Makes columns as wide as the text that they show; merged and wrapped cells count for nothing, as in Excel. */
export function autofitColumns(host: Host, sheetId: string, area: Area): void {
  const widths: Record<number, number> = {};
  eachShown(host, sheetId, area, (_, column, text, style) => {
    if (style.tb === WrapStrategy.WRAP) return;
    const width = Math.max(...text.split('\n').map((line) => textWidth(line, style))) + SIDE_PIXELS;
    widths[column] = Math.max(widths[column] ?? NARROWEST_PIXELS, Math.ceil(width));
  });
  setSizes(host, sheetId, 'Column', widths);
}

/** Makes rows as high as the lines of text in them. */
export function autofitRows(host: Host, sheetId: string, area: Area): void {
  const sheet = host.sheet.sheetModel(sheetId);
  const heights: Record<number, number> = {};
  eachShown(host, sheetId, area, (row, column, text, style) => {
    const width = (sheet?.getColumnWidth(column) ?? NARROWEST_PIXELS) - SIDE_PIXELS;
    const isWrapped = style.tb === WrapStrategy.WRAP;
    const lines = text
      .split('\n')
      .map((line) => (isWrapped ? Math.max(1, Math.ceil(textWidth(line, style) / Math.max(1, width))) : 1))
      .reduce((sum, count) => sum + count, 0);
    const height = Math.ceil(lines * (style.fs ?? DEFAULT_POINTS) * PIXELS_PER_POINT * LINE_HEIGHT);
    heights[row] = Math.max(heights[row] ?? sheet?.getConfig().defaultRowHeight ?? height, height);
  });
  setSizes(host, sheetId, 'Row', heights);
}

function eachShown(
  host: Host,
  sheetId: string,
  area: Area,
  visit: (row: number, column: number, text: string, style: IStyleData) => void,
): void {
  const used = host.sheet.usedArea(sheetId);
  const inside = used && intersectAreas(area, used);
  if (inside === undefined) return;
  const cells = host.sheet.cells(sheetId);
  const merged = host.sheet.sheetModel(sheetId)?.getMergeData() ?? [];
  eachCell(inside, (row, column) => {
    if (merged.some((one) => hasCell(one, row, column))) return;
    const text = cells.textAt(row, column);
    if (text !== '') visit(row, column, text, cells.styleAt(row, column));
  });
}
