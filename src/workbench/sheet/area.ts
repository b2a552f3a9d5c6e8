import { EXCEL_COLUMNS, EXCEL_ROWS } from './excelSize.ts';

/** A rectangle of cells, counted from 0, ends included. */
export interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** An area with the sheet that it is on. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

export function rowsOf({ startRow, endRow }: Area): number {
  return endRow - startRow + 1;
}

export function columnsOf({ startColumn, endColumn }: Area): number {
  return endColumn - startColumn + 1;
}

export function cellArea(row: number, column: number): Area {
  return { startRow: row, startColumn: column, endRow: row, endColumn: column };
}

export function isOneCell(area: Area): boolean {
  return area.startRow === area.endRow && area.startColumn === area.endColumn;
}

/** The area alone, without what Univer keeps beside it. */
export function toArea({ startRow, startColumn, endRow, endColumn }: Area): Area {
  return { startRow, startColumn, endRow, endColumn };
}

export function hasCell(area: Area, row: number, column: number): boolean {
  return row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;
}

export function containsArea(outer: Area, inner: Area): boolean {
  return hasCell(outer, inner.startRow, inner.startColumn) && hasCell(outer, inner.endRow, inner.endColumn);
}

export function intersectAreas(a: Area, b: Area): Area | undefined {
  const area = {
    startRow: Math.max(a.startRow, b.startRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endRow: Math.min(a.endRow, b.endRow),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return area.startRow > area.endRow || area.startColumn > area.endColumn ? undefined : area;
}

/** The smallest area around both. */
export function boundingArea(a: Area, b: Area): Area {
  return {
    startRow: Math.min(a.startRow, b.startRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endRow: Math.max(a.endRow, b.endRow),
    endColumn: Math.max(a.endColumn, b.endColumn),
  };
}

export function isWholeColumns({ startRow, endRow }: Area): boolean {
  return startRow === 0 && endRow === EXCEL_ROWS - 1;
}

export function isWholeRows({ startColumn, endColumn }: Area): boolean {
  return startColumn === 0 && endColumn === EXCEL_COLUMNS - 1;
}

/** Without an end: all cells of some columns or rows. Excel neither reads nor writes their cells one by one. */
export function isUnbounded(area: Area): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

export function isOnSheet({ startRow, startColumn, endRow, endColumn }: Area): boolean {
  return (
    startRow >= 0 &&
    startColumn >= 0 &&
    startRow <= endRow &&
    startColumn <= endColumn &&
    endRow < EXCEL_ROWS &&
    endColumn < EXCEL_COLUMNS
  );
}

export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) visit(row, column);
  }
}
