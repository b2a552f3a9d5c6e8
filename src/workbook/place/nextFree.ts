import { intersect, isOnSheet } from './area.ts';
import type { Area } from './area.ts';
import type { UsedCells } from './usedCells.ts';

/**
 * The next place below where a target fits, in the same columns, with a free line around it; where rows run out, the next
 * one to the right. `known` must hold every used cell of these columns from the target down, `used` all of the sheet.
 */
export function nextFree(
  target: Area,
  known: UsedCells,
  used: Area | undefined,
  avoided: readonly Area[],
): Area | undefined {
  return below(target, known, avoided) ?? beside(target, used, avoided);
}

function below(target: Area, { area, isUsed }: UsedCells, avoided: readonly Area[]): Area | undefined {
  const end = area.row + area.rows;
  let row = target.row + 1;
  while (isOnSheet({ ...target, row })) {
    const candidate = { ...target, row };
    const blocked = lastBlockedRow(withMargin(candidate), end, isUsed, area, avoided);
    if (blocked === undefined) return candidate;
    row = blocked + 2;
  }
  return undefined;
}

/** The lowest row of an area in which a cell is in use or must be avoided. */
function lastBlockedRow(
  wanted: Area,
  end: number,
  isUsed: UsedCells['isUsed'],
  area: Area,
  avoided: readonly Area[],
): number | undefined {
  const rows = avoided.flatMap((one) => {
    const shared = intersect(one, wanted);
    return shared ? [one.row + one.rows - 1] : [];
  });
  const firstColumn = Math.max(wanted.column, area.column);
  const lastColumn = Math.min(wanted.column + wanted.columns, area.column + area.columns);
  for (let row = Math.min(wanted.row + wanted.rows, end) - 1; row >= wanted.row; row--) {
    for (let column = firstColumn; column < lastColumn; column++)
      if (isUsed(row, column)) return Math.max(row, ...rows);
  }
  return rows.length > 0 ? Math.max(...rows) : undefined;
}

function beside(target: Area, used: Area | undefined, avoided: readonly Area[]): Area | undefined {
  const ends = [used, ...avoided].flatMap((area) => (area ? [area.column + area.columns] : []));
  const candidate = { ...target, column: Math.max(0, ...ends) + (ends.length > 0 ? 1 : 0) };
  return isOnSheet(candidate) ? candidate : undefined;
}

/** With the cells around it. */
function withMargin({ row, column, rows, columns }: Area): Area {
  const [top, left] = [Math.max(0, row - 1), Math.max(0, column - 1)];
  return { row: top, column: left, rows: row + rows + 1 - top, columns: column + columns + 1 - left };
}
