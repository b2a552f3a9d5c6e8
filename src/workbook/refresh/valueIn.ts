import type { ReadCells } from './ownCell.ts';

/** What a cell showed when it was read; undefined where nothing was. */
export function valueIn(
  read: readonly Pick<ReadCells, 'area' | 'values'>[],
  row: number,
  column: number,
): unknown {
  for (const { area, values } of read) {
    const value = values[row - area.row]?.[column - area.column];
    if (value !== undefined) return value;
  }
  return undefined;
}
