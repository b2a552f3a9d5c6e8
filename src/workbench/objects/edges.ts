import { hasCell } from '../sheet/area.ts';
import type { Area } from '../sheet/area.ts';
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../sheet/excelSize.ts';
import type { FoundCell } from './findCells.ts';

export type Direction = 'Left' | 'Right' | 'Up' | 'Down';

const STEPS: Readonly<Record<Direction, readonly [rows: number, columns: number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

/** Where Ctrl and an arrow key lead to: the end of the filled cells, or the next filled cell, or the end of the sheet. */
export function findEdge(
  start: FoundCell,
  direction: Direction,
  isFilled: (cell: FoundCell) => boolean,
  used: Area | undefined,
): FoundCell {
  const [rows, columns] = STEPS[direction];
  const step = ({ row, column }: FoundCell): FoundCell => ({ row: row + rows, column: column + columns });
  const last = endOfSheet(start, direction);
  const isLast = (cell: FoundCell): boolean => cell.row === last.row && cell.column === last.column;
  if (isLast(start)) return start;
  let cell = step(start);
  const seeksEnd = isFilled(start) && isFilled(cell);
  while (!isLast(cell)) {
    const next = step(cell);
    if (seeksEnd ? !isFilled(next) : isFilled(cell)) return cell;
    if (!seeksEnd && isBeyond(cell, direction, used)) return last;
    cell = next;
  }
  return cell;
}

/** The block of filled cells around an area, bounded by empty rows and columns. */
export function surroundingRegion(
  area: Area,
  isFilled: (cell: FoundCell) => boolean,
  used: Area | undefined,
): Area {
  let region = area;
  for (let grown = true; grown;) {
    grown = false;
    const wider = {
      startRow: Math.max(region.startRow - 1, 0),
      startColumn: Math.max(region.startColumn - 1, 0),
      endRow: Math.min(region.endRow + 1, used?.endRow ?? 0),
      endColumn: Math.min(region.endColumn + 1, used?.endColumn ?? 0),
    };
    for (let row = wider.startRow; row <= wider.endRow; row += 1) {
      for (let column = wider.startColumn; column <= wider.endColumn; column += 1) {
        if (hasCell(region, row, column) || !isFilled({ row, column })) continue;
        grown = true;
        region = {
          startRow: Math.min(region.startRow, row),
          startColumn: Math.min(region.startColumn, column),
          endRow: Math.max(region.endRow, row),
          endColumn: Math.max(region.endColumn, column),
        };
      }
    }
  }
  return region;
}

function endOfSheet({ row, column }: FoundCell, direction: Direction): FoundCell {
  if (direction === 'Left') return { row, column: 0 };
  if (direction === 'Up') return { row: 0, column };
  return direction === 'Right' ? { row, column: EXCEL_COLUMNS - 1 } : { row: EXCEL_ROWS - 1, column };
}

function isBeyond(cell: FoundCell, direction: Direction, used: Area | undefined): boolean {
  if (direction === 'Down') return cell.row > (used?.endRow ?? -1);
  return direction === 'Right' && cell.column > (used?.endColumn ?? -1);
}
