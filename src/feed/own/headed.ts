import { FeedProblem } from '../feedProblem.ts';
import { mostColumns, mostRows } from './splitTable.ts';
import type { Cell, SplitRow, SplitTable } from './splitTable.ts';

/** Rows under their header, as many as are read. Columns without a name, or with one that another has, are numbered. */
export function headed(
  header: readonly Cell[],
  rows: readonly SplitRow[],
  file: string,
): Pick<SplitTable, 'columns' | 'rows'> {
  if (rows.length === 0)
    throw new FeedProblem('not-a-table', `${file} has no row under its header.`, 'Add rows.');
  if (rows.length > mostRows)
    throw new FeedProblem('too-large', `${file} has more than ${mostRows} rows.`, 'Divide it into several.');
  if (header.length > mostColumns)
    throw new FeedProblem(
      'too-large',
      `${file} has ${header.length} columns; ${mostColumns} are read.`,
      'Leave out those that are not needed.',
    );
  const columns: string[] = [];
  for (const [at, cell] of header.entries()) {
    const name = String(cell).replace(/\s+/g, ' ').trim() || `column ${at + 1}`;
    columns.push(columns.includes(name) ? `${name} (column ${at + 1})` : name);
  }
  return { columns, rows };
}
