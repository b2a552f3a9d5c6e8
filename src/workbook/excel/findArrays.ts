import type { Filled } from '../freeze/planFreeze.ts';
import { formatArea, readAddress } from '../place/area.ts';
import type { Area } from '../place/area.ts';
import type { OwnCell } from '../refresh/ownCell.ts';
import { rectangles } from '../refresh/rectangles.ts';
import type { SkippedCells } from '../refreshing.ts';
import { enterAgain } from './enterAgain.ts';
import type { ScannedSheet } from './scanSheets.ts';

export interface FoundArrays {
  readonly cells: ReadonlySet<OwnCell>;
  readonly skipped: readonly SkippedCells[];
}

/**
 * Old array formulas (entered with Ctrl+Shift+Enter) look like neighbours with the very same formula, and office.js does not
 * tell them apart. Excel refuses to change a part of one: the first cell of each such group gets its own formula again,
 * which changes nothing.
 */
export async function findArrays(
  context: Excel.RequestContext,
  sheets: readonly ScannedSheet[],
  frozen: readonly Filled[],
): Promise<FoundArrays> {
  const cells = new Set<OwnCell>();
  const skipped: SkippedCells[] = [];
  for (const scanned of sheets) {
    const groups = groupsOf(frozen.filter(({ sheet }) => sheet === scanned.name));
    const refused = await enterAgain(
      context,
      scanned,
      groups.flatMap(([first]) => first ?? []),
    );
    for (const { address } of refused) {
      const at = readAddress(address)?.area;
      const group = groups.find(([first]) => first?.row === at?.row && first?.column === at?.column) ?? [];
      for (const cell of group) cells.add(cell);
      skipped.push({
        sheet: scanned.name,
        address: rectangles(group).map(formatArea).join(','),
        reason: 'It is an array formula ({=…}): enter it as an ordinary formula, then freeze it.',
      });
    }
  }
  return { cells, skipped };
}

/** Rectangles of cells of one formula, without those that fill several cells by themselves. */
function groupsOf(frozen: readonly Filled[]): readonly (readonly OwnCell[])[] {
  const byFormula = new Map<string, OwnCell[]>();
  for (const { cell, area } of frozen)
    if (area.rows * area.columns === 1) {
      const alike = byFormula.get(cell.formula);
      if (alike) alike.push(cell);
      else byFormula.set(cell.formula, [cell]);
    }
  return [...byFormula.values()].flatMap((alike) => {
    const cellAt = new Map(alike.map((cell) => [`${cell.row}:${cell.column}`, cell]));
    return rectangles(alike)
      .filter(({ rows, columns }) => rows * columns > 1)
      .map((area) => cellsOf(area).flatMap(({ row, column }) => cellAt.get(`${row}:${column}`) ?? []));
  });
}

function cellsOf({ row, column, rows, columns }: Area): readonly { row: number; column: number }[] {
  return Array.from({ length: rows * columns }, (_, at) => ({
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));
}
