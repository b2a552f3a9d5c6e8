import type { ColumnKind, Edition, ListedTable, TableCell } from '../../dataset/index.ts';
import { Refusal } from '../../model/index.ts';

/** A column of a published table: its values by row, undefined where nothing is stated. Days are Excel serials. */
export interface PlainColumn {
  /** For query languages: small letters and underscores. */
  readonly name: string;
  /** As REE.TABLE heads it. */
  readonly title: string;
  readonly kind: ColumnKind;
  readonly values: readonly (string | number | boolean | undefined)[];
}

export interface PlainTable {
  readonly name: string;
  readonly rowCount: number;
  readonly columns: readonly PlainColumn[];
}

/** A table of REE.TABLE with all its columns, for programs that know nothing of Excel. */
export function plainTable(edition: Edition, table: ListedTable): PlainTable {
  const { name, columnNames, columnKinds } = table;
  const lines = linesOf(() => table.read(edition, { filter: '', columns: columnNames }).lines);
  const columns = columnNames.map((title, at): PlainColumn => {
    const kind = columnKinds[at]!;
    return { name: nameOf(title), title, kind, values: lines.map((line) => valueOf(kind, line[at]!)) };
  });
  return { name, rowCount: lines.length, columns };
}

/** A table without rows is refused to a cell; here it is a table without rows. */
function linesOf(read: () => readonly TableCell[][]): readonly TableCell[][] {
  try {
    return read();
  } catch (refusal) {
    if (refusal instanceof Refusal && refusal.cell === '#N/A') return [];
    throw refusal;
  }
}

function nameOf(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
}

function valueOf(kind: ColumnKind, cell: TableCell): string | number | boolean | undefined {
  if (cell === '') return undefined;
  return kind === 'flag' ? cell === 'yes' : cell;
}
