import type { UniverLibrary } from './univerLibrary.ts';

/**
 * Univer's index for lookups searches all values of the column before it adds one, which makes a spill of 100,000 cells
 * take minutes. A cell that is not in the index yet needs no search.
 */
export function indexCellsQuickly(univer: UniverLibrary): void {
  const index = univer.formula.CELL_INVERTED_INDEX_CACHE;
  if (Object.hasOwn(index, 'set')) return;
  const set = index.set.bind(index);
  const clear = index.clear.bind(index);
  const rowsByColumn = new Map<string, Set<number>>();

  index.set = (unitId, sheetId, column, value, row, isForceUpdate = false) => {
    const key = `${unitId}\n${sheetId}\n${column}`;
    const rows = rowsByColumn.get(key) ?? new Set();
    rowsByColumn.set(key, rows);
    const isKnown = rows.has(row) || !index.shouldContinueBuildingCache(unitId, sheetId, column, row);
    set(unitId, sheetId, column, value, row, isForceUpdate && isKnown);
    rows.add(row);
  };
  index.clear = () => {
    clear();
    rowsByColumn.clear();
  };
}
