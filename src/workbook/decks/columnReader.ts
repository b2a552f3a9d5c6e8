import type { TableRead } from './tableRead.ts';

/** Reads the cell of a row under a heading, in any case; blank where there is no such column. */
export function columnReader({
  columns,
}: Pick<TableRead, 'columns'>): (row: readonly unknown[], column: string) => unknown {
  const places = new Map(columns.map((column, index) => [column.trim().toLowerCase(), index]));
  return (row, column) => row[places.get(column.toLowerCase()) ?? -1] ?? '';
}
