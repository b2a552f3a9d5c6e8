import type { SplitRow } from './splitTable.ts';

/** The row that names the columns: the first that is as long as most are. */
export interface FoundHeader {
  /** Its position among the rows. */
  readonly at: number;
  readonly columns: number;
  /** How many of all rows are as long. */
  readonly share: number;
}

/** Finds the header, below a title if there is one; undefined where the rows are no table. */
export function findHeader(rows: readonly SplitRow[]): FoundHeader | undefined {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [columns, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  if (columns < 2) return undefined;
  const at = rows.findIndex(({ cells }) => cells.length === columns);
  return { at, columns, share: count / rows.length };
}
