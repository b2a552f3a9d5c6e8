import { foldName, mustMend, notAvailable } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import { readFilter } from '../filter.ts';
import { nearestFirst } from '../nearestFirst.ts';
import type { Column, ColumnKind, Reader, TableCell } from './column.ts';
import { idsStoodFor } from './meant.ts';

/** What is asked of a table; no columns: those that stand there unasked. */
export interface TableQuestion {
  readonly filter: string;
  readonly columns: readonly string[];
}

export interface TableAnswer {
  readonly headers: readonly string[];
  readonly lines: TableCell[][];
}

/** A table as others see it. */
export interface ListedTable {
  readonly name: string;
  readonly columnNames: readonly string[];
  /** Those whose numbers are days. */
  readonly dayColumns: readonly string[];
  /** What each of `columnNames` holds. */
  readonly columnKinds: readonly ColumnKind[];
  read(edition: Edition, question: TableQuestion): TableAnswer;
}

/** What a table is made of. */
export interface TableParts<R> {
  /** What the user types: "deals". */
  readonly name: string;
  readonly columns: readonly Column<R>[];
  readonly listRows: (edition: Edition) => readonly R[];
  /** Ids of all entities and materials that have a role in a row. */
  readonly roles: Reader<R, readonly string[]>;
}

/**
 * Makes the one reader of a table from its parts: rows that pass the filter, in the columns asked for.
 * The reader throws a `#VALUE!` refusal for an unknown column, name or value, and `#N/A` where nothing passes.
 */
export function defineTable<R>({ name, columns, listRows, roles }: TableParts<R>): ListedTable {
  const columnNames = columns.map((column) => column.name);
  return {
    name,
    columnNames,
    dayColumns: columns.filter(({ kind }) => kind === 'day').map((column) => column.name),
    columnKinds: columns.map(({ kind }) => kind),
    read(edition, question) {
      const shown = chooseColumns(columns, columnNames, question.columns);
      const filter = readFilter(question.filter, columnNames);
      const tests = filter.conditions.map((condition) =>
        columns.find((column) => column.name === condition.column)!.test(edition, condition),
      );
      const ids = filter.name === '' ? undefined : idsStoodFor(edition, filter.name);
      const all = listRows(edition);
      const rows = all.filter(
        (row) =>
          tests.every((passes) => passes(row)) && (!ids || roles(row, edition).some((id) => ids.has(id))),
      );
      if (rows.length === 0) {
        throw notAvailable(
          `Nothing in ${name} passes "${question.filter.slice(0, 60)}".`,
          `REE.TABLE("${name}") gives all ${all.length}.`,
        );
      }
      return {
        headers: shown.map((column) => column.name.charAt(0).toUpperCase() + column.name.slice(1)),
        lines: rows.map((row) => shown.map(({ show }) => show(row, edition))),
      };
    },
  };
}

function chooseColumns<R>(
  columns: readonly Column<R>[],
  columnNames: readonly string[],
  asked: readonly string[],
): readonly Column<R>[] {
  if (asked.length === 0) return columns.filter((column) => !column.onRequest);
  return asked.map((text) => {
    const folded = foldName(text);
    const column = columns.find((one) => foldName(one.name) === folded);
    if (column) return column;
    throw mustMend(`"${text.slice(0, 40)}" is not a column here.`, '', () => nearestFirst(columnNames, text));
  });
}
