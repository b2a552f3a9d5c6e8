/** What stands in a cell: text; numbers only where the file has a way to write them. */
export type Cell = string | number;

export const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

/** A file in rows and columns, not yet understood. */
export interface SplitTable {
  readonly format: 'csv' | 'json';
  /** No two are the same. */
  readonly columns: readonly string[];
  readonly rows: readonly SplitRow[];
}

export interface SplitRow {
  /** Of the file, from 1; of the list where the file is JSON. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

export const mostRows = 20_000;
export const mostColumns = 200;
