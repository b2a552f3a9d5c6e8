import { isPending } from '../refresh/ownCell.ts';
import { columnReader } from './columnReader.ts';
import type { DeckTables } from './layDecks.ts';
import type { TableRead } from './tableRead.ts';

/** The columns that are read; others are the user's own. */
export const readColumns = {
  decks: ['Material', 'Year', 'Unit', 'Own price', 'Price'],
  rates: ['Pair', 'Rate', 'For rate', 'Date'],
} as const;

/** Whether Excel has yet to calculate a cell that is read. */
export function arePending({ decks, rates }: DeckTables): boolean {
  return hasPending(decks, readColumns.decks) || hasPending(rates, readColumns.rates);
}

/** A row that is not calculated yet says what it said before; where it is new, nothing. */
export function settledTables({ decks, rates }: DeckTables, before: DeckTables): DeckTables {
  return {
    decks: decks.map((table) => settled(table, before.decks, readColumns.decks)),
    rates: rates.map((table) => settled(table, before.rates, readColumns.rates)),
  };
}

function hasPending(tables: readonly TableRead[], columns: readonly string[]): boolean {
  return tables.some((table) => {
    const isWaiting = waitingIn(table, columns);
    return table.rows.some(isWaiting);
  });
}

function settled(table: TableRead, before: readonly TableRead[], columns: readonly string[]): TableRead {
  const isWaiting = waitingIn(table, columns);
  const last = before.find((one) => one.name === table.name && String(one.columns) === String(table.columns));
  return {
    ...table,
    rows: table.rows.map((row, index) => (isWaiting(row) ? (last?.rows[index] ?? []) : row)),
  };
}

function waitingIn(table: TableRead, columns: readonly string[]): (row: readonly unknown[]) => boolean {
  const at = columnReader(table);
  return (row) => columns.some((column) => isPending(at(row, column)));
}
