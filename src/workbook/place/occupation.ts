import { rectangles } from '../refresh/rectangles.ts';
import { formatArea } from './area.ts';
import type { Area } from './area.ts';

const mostListed = 5;

/** What stands in the way of an insertion, as people read it. */
export interface Occupation {
  /** The first ranges in use: "A1:A3", "C5". */
  readonly occupied: readonly string[];
  /** Cells in use that these ranges leave out. */
  readonly unlistedCount: number;
}

/** Cells in use as few ranges; where none is, the tables and charts there. */
export function occupation(
  cells: readonly { readonly row: number; readonly column: number }[],
  others: readonly Area[],
): Occupation {
  const listed = (cells.length > 0 ? rectangles(cells) : others).slice(0, mostListed);
  const count = listed.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return { occupied: listed.map(formatArea), unlistedCount: Math.max(0, cells.length - count) };
}
