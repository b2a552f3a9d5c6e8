import type { Edition } from '../edition.ts';
import type { Condition } from '../filter.ts';

/** What a cell of a table holds; an empty text is "not stated". */
export type TableCell = string | number;

/** What a column holds; a day is an Excel serial. */
export type ColumnKind = 'text' | 'number' | 'day' | 'flag';

/** What a row states in a column. */
export type Reader<R, V> = (row: R, edition: Edition) => V;

/** A column of a table: how a row shows in it, and which rows pass a condition on it. */
export interface Column<R> {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly show: Reader<R, TableCell>;
  /** Makes the test of a condition. Throws a `#VALUE!` refusal for a value that the column cannot hold. */
  readonly test: (edition: Edition, condition: Condition) => (row: R) => boolean;
  /** Stands in the table only where it is asked for by name. */
  readonly onRequest?: boolean;
}

/** The same columns, left out unless they are asked for by name. */
export function onRequest<R>(...columns: readonly Column<R>[]): Column<R>[] {
  return columns.map((column) => ({ ...column, onRequest: true }));
}
