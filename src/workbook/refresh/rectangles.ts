import type { Area } from '../place/area.ts';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Cells as few rectangles that hold them and no others: runs along the rows, those that are alike joined downwards. */
export function rectangles(cells: readonly Cell[]): readonly Area[] {
  const open = new Map<string, { row: number; column: number; rows: number; columns: number }>();
  const result: Area[] = [];
  for (const run of runsOf(cells)) {
    const key = `${run.column}:${run.columns}`;
    const above = open.get(key);
    if (above && above.row + above.rows === run.row) above.rows++;
    else {
      open.set(key, run);
      result.push(run);
    }
  }
  return result;
}

function runsOf(
  cells: readonly Cell[],
): readonly { row: number; column: number; rows: number; columns: number }[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column) last.columns++;
    else if (!(last?.row === row && last.column + last.columns > column))
      runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}
