import type { Area } from '../sheet/area.ts';
import type { FoundCell } from './findCells.ts';

/** Cells as areas: runs of a row, joined with the same runs below. In the order of their first cells. */
export function groupCells(cells: readonly FoundCell[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const areas: Area[] = [];
  const open = new Map<string, number>();
  for (const run of toRuns(sorted)) {
    const key = `${run.startColumn} ${run.endColumn}`;
    const at = open.get(key);
    const above = at === undefined ? undefined : areas[at];
    if (at !== undefined && above?.endRow === run.startRow - 1) areas[at] = { ...above, endRow: run.endRow };
    else open.set(key, areas.push(run) - 1);
  }
  return areas;
}

function toRuns(sorted: readonly FoundCell[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.startRow === row && last.endColumn === column - 1) {
      runs[runs.length - 1] = { ...last, endColumn: column };
    } else runs.push({ startRow: row, startColumn: column, endRow: row, endColumn: column });
  }
  return runs;
}
