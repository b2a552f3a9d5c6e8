import { WorkbookProblem } from '../problem.ts';
import type { ProblemCode } from '../problem.ts';
import { formatArea, intersect, isOnSheet } from './area.ts';
import type { Area } from './area.ts';
import type { SelectionSnapshot, SheetSnapshot } from './snapshot.ts';

const effect = 'Nothing was inserted.';

/** The first cell of a selection. Throws a problem for a selection that is no place to insert at. */
export function anchorOf(selection: SelectionSnapshot): Area {
  switch (selection.kind) {
    case 'chart':
      throw problem('chart-selected', 'A chart is selected.', 'Select a cell, then insert again.');
    case 'nothing':
      throw problem('nothing-selected', 'No cell is selected.', 'Select a cell, then insert again.');
    case 'cells':
      break;
  }
  const [first, ...others] = selection.areas;
  if (!first) throw problem('nothing-selected', 'No cell is selected.', 'Select a cell, then insert again.');
  if (others.length > 0)
    throw problem(
      'several-areas',
      `${selection.areas.length} separate areas are selected.`,
      'Select one cell, then insert again.',
    );
  return { ...first, rows: 1, columns: 1 };
}

/** Why nothing can be inserted into these cells, whatever they hold; undefined where something can. */
export function placeProblem(
  target: Area,
  sheet: SheetSnapshot,
  merged: readonly Area[],
): WorkbookProblem | undefined {
  if (sheet.isProtected)
    return problem(
      'protected-sheet',
      `The sheet ${sheet.name} is protected.`,
      'Take the protection off (Review, Unprotect Sheet), or insert on another sheet.',
    );
  if (!isOnSheet(target))
    return problem(
      'no-room',
      `It needs ${target.rows} rows and ${target.columns} columns, and the sheet ends before.`,
      'Select a cell further up or to the left, or insert on a new sheet.',
    );
  const table = sheet.tables.find(({ area, isFiltered }) => isFiltered && intersect(rowsOf(area), target));
  if (table) return filtered(`The table ${table.name} is filtered and hides rows`);
  if (sheet.filtered && intersect(rowsOf(sheet.filtered), target))
    return filtered(`The sheet ${sheet.name} is filtered and hides rows`);
  const merge = merged.find((area) => intersect(area, target));
  if (merge)
    return problem(
      'merged-cells',
      `The cells ${formatArea(merge)} are merged.`,
      'Unmerge them, or select a place without merged cells.',
    );
  return undefined;
}

/** A filter hides whole rows, beside its table too. */
function rowsOf(area: Area): Area {
  return { ...area, column: 0, columns: Number.MAX_SAFE_INTEGER };
}

function filtered(what: string): WorkbookProblem {
  return problem('filtered', `${what} there.`, 'Clear the filter, or select a place below or above it.');
}

function problem(code: ProblemCode, reason: string, repair: string): WorkbookProblem {
  return new WorkbookProblem({ code, reason, effect, repair });
}
