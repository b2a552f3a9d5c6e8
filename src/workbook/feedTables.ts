import type { FeedKind } from './templates/index.ts';

/** A table of the workbook that can feed templates. */
export interface FeedTable {
  readonly name: string;
  readonly sheet: string;
}

/** Those of each kind, in the order of the workbook. */
export type FeedTables = Readonly<Record<FeedKind, readonly FeedTable[]>>;

/** The columns that formulas read or by which a table of ours is told from others. */
const columnsOf: Readonly<Record<FeedKind, readonly string[]>> = {
  deck: ['Material', 'Year', 'Unit', 'Basis', 'Own price', 'Price'],
  rates: ['Pair', 'Rate', 'Unit', 'For rate'],
};

/** Of all tables, those that have the columns of a kind, whatever others stand between them. */
export function feedTablesAmong(
  tables: readonly (FeedTable & { readonly columns: readonly string[] })[],
): FeedTables {
  const of = (kind: FeedKind): readonly FeedTable[] =>
    tables
      .filter(({ columns }) => {
        const own = new Set(columns.map((column) => column.toLowerCase()));
        return columnsOf[kind].every((column) => own.has(column.toLowerCase()));
      })
      .map(({ name, sheet }) => ({ name, sheet }));
  return { deck: of('deck'), rates: of('rates') };
}
