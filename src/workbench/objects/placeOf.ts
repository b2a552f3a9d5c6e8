import type { Area } from '../sheet/area.ts';
import type { Host } from './host.ts';
import { toPoints } from './lineSizes.ts';

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where an area is drawn, in points from the corner of its sheet. Hidden rows and columns take no room. */
export function placeOf(host: Host, sheetId: string, area: Area): Place {
  const sheet = host.sheet.sheetModel(sheetId);
  const inside = host.sheet.physicalArea(sheetId, area) ?? area;
  const widthOf = (from: number, to: number): number =>
    sum(from, to, (column) =>
      sheet?.getColVisible(column) === false ? 0 : (sheet?.getColumnWidth(column) ?? 0),
    );
  const heightOf = (from: number, to: number): number =>
    sum(from, to, (row) => (sheet?.getRowVisible(row) === false ? 0 : (sheet?.getRowHeight(row) ?? 0)));
  return {
    left: widthOf(0, inside.startColumn - 1),
    top: heightOf(0, inside.startRow - 1),
    width: widthOf(inside.startColumn, inside.endColumn),
    height: heightOf(inside.startRow, inside.endRow),
  };
}

function sum(from: number, to: number, of: (index: number) => number): number {
  let pixels = 0;
  for (let index = from; index <= to; index += 1) pixels += of(index);
  return toPoints(pixels);
}
