import { measureTextOf } from '../../dataset/index.ts';
import type { CheckedTable } from './checkTable.ts';
import type { OwnLine } from './ownState.ts';
import type { OwnTable } from './ownTable.ts';
import type { ReadFile } from './readOwnFile.ts';
import type { ReadRows } from './readRows.ts';
import type { RowProblem } from './rowProblem.ts';

/** A table with what its rows say. */
export interface HeldTable {
  readonly table: OwnTable;
  readonly rows: ReadRows;
  readonly rowCount: number;
  readonly format: 'csv' | 'json';
  /** Why it cannot be read; empty where it can. */
  readonly broken: string;
}

export function holdTable(table: OwnTable, { rows, table: split }: ReadFile): HeldTable {
  return { table, rows, rowCount: split?.rows.length ?? 0, format: split?.format ?? 'csv', broken: '' };
}

/** Whether the same contents are read in the same way. */
export function isSameRead(one: OwnTable, other: OwnTable): boolean {
  return one.id === other.id && one.read === other.read;
}

/** A table for the list of them, as it was laid last. */
export function lineOf(held: HeldTable, checked: CheckedTable | undefined): OwnLine {
  const {
    table: { bytes: _, ...table },
    rows,
    format,
    rowCount,
    broken,
  } = held;
  const said = checked ? checked.laid : rows.claims;
  const about = said.map(({ stated }) => `${stated.subject}, ${measureTextOf(stated)}`);
  return {
    table,
    format,
    rows: rowCount,
    figures: checked?.laid.length ?? 0,
    about: [...new Set(about)],
    problems: inOrder([...rows.problems, ...(checked?.rowProblems ?? [])]),
    broken,
  };
}

/** As they stand in the file. */
export function inOrder(problems: readonly RowProblem[]): readonly RowProblem[] {
  return [...problems].sort((one, other) => one.line - other.line);
}
