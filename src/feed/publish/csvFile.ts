import { stringify } from 'csv-stringify/sync';
import { isoDay } from '../../model/index.ts';
import type { PlainColumn, PlainTable } from './plainTable.ts';

/**
 * A table as CSV: UTF-8, LF, a header line, ISO days, true and false, empty for what is not stated. A text that a spreadsheet would
 * take for a formula has an apostrophe before it.
 */
export function csvFile({ columns, rowCount }: PlainTable): string {
  const rows = Array.from({ length: rowCount }, (_, row) => columns.map((column) => cellOf(column, row)));
  return stringify([columns.map(({ name }) => name), ...rows], {
    record_delimiter: 'unix',
    escape_formulas: true,
    cast: { boolean: String },
  });
}

function cellOf({ kind, values }: PlainColumn, row: number): string | number | boolean | undefined {
  const value = values[row];
  return kind === 'day' && typeof value === 'number' ? isoDay(value) : value;
}
