import { layClaims, layRates } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';
import { readDeck } from './readDeck.ts';
import type { RowProblem } from './readDeck.ts';
import { readRates } from './readRates.ts';
import type { TableRead } from './tableRead.ts';

/** The tables of a workbook that functions can name. */
export interface DeckTables {
  readonly decks: readonly TableRead[];
  readonly rates: readonly TableRead[];
}

/** A table that functions can name, and how many of its rows they can use. */
export interface NamedTable {
  readonly name: string;
  readonly sheet: string;
  readonly rows: number;
}

export interface LaidDecks {
  readonly edition: Edition;
  readonly decks: readonly NamedTable[];
  readonly rates: readonly NamedTable[];
  readonly problems: readonly RowProblem[];
}

/** Lays price decks and rate tables over an edition: `basis` "deck: NAME" and `rate` "rates: NAME" then name them. */
export function layDecks(below: Edition, { decks, rates }: DeckTables): LaidDecks {
  const problems: RowProblem[] = [];
  let edition = below;
  const named = decks.map((table): NamedTable => {
    const read = readDeck(table);
    const laid = layClaims(edition, read.layer);
    edition = laid.edition;
    problems.push(
      ...read.problems,
      ...laid.problems.map(({ stated, problem }) => ({ place: stated.place, problem })),
    );
    return { name: table.name, sheet: table.sheet, rows: laid.laid.length };
  });
  const tables = rates.map((table) => {
    const read = readRates(table);
    problems.push(...read.problems);
    return { ...read.table, sheet: table.sheet, rows: read.table.rates.length };
  });
  return {
    edition: layRates(edition, tables),
    decks: named,
    rates: tables.map(({ name, sheet, rows }) => ({ name, sheet, rows })),
    problems,
  };
}
