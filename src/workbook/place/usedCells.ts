import type { Area } from './area.ts';

/** Which cells of an area are in use. */
export interface UsedCells {
  readonly area: Area;
  readonly isUsed: (row: number, column: number) => boolean;
}

/** A cell is in use if it holds or shows something: a formula with an empty text, and the cells of a spill, too. */
export function usedCells(
  area: Area,
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): UsedCells {
  return {
    area,
    isUsed: (row, column) => {
      const [r, c] = [row - area.row, column - area.column];
      return (formulas[r]?.[c] ?? '') !== '' || (values[r]?.[c] ?? '') !== '';
    },
  };
}

/** The cells of a target that are in use: those outside of `known` are not. */
export function listUsed(target: Area, { area, isUsed }: UsedCells): { row: number; column: number }[] {
  const used: { row: number; column: number }[] = [];
  const lastRow = Math.min(target.row + target.rows, area.row + area.rows);
  const lastColumn = Math.min(target.column + target.columns, area.column + area.columns);
  for (let row = Math.max(target.row, area.row); row < lastRow; row++)
    for (let column = Math.max(target.column, area.column); column < lastColumn; column++)
      if (isUsed(row, column)) used.push({ row, column });
  return used;
}
