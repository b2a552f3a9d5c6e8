import type { Area } from '../place/area.ts';

/**
 * Areas as bands of rows that do not overlap, each as wide as what is in it: few enough to read one after the other, and no
 * empty stretch of a long sheet is read for the sake of its ends.
 */
export function bands(areas: readonly Area[], gapRows = 50): readonly Area[] {
  const sorted = [...areas].sort((a, b) => a.row - b.row);
  const result: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const area of sorted) {
    const last = result.at(-1);
    if (!last || area.row > last.row + last.rows + gapRows) {
      result.push({ ...area });
      continue;
    }
    const right = Math.max(last.column + last.columns, area.column + area.columns);
    last.rows = Math.max(last.row + last.rows, area.row + area.rows) - last.row;
    last.column = Math.min(last.column, area.column);
    last.columns = right - last.column;
  }
  return result;
}
