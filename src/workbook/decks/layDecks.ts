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

export interface LaidDecks {
  readonly edition: Edition;
  readonly problems: readonly RowProblem[];
}

/** Lays price decks and rate tables over an edition: `basis` "deck: NAME" and `rate` "rates: NAME" then name them. */
export function layDecks(below: Edition, { decks, rates }: DeckTables): LaidDecks {
  const read = decks.map(readDeck);
  const tables = rates.map(readRates);
  const problems = [...read, ...tables].flatMap((one) => one.problems);
  const edition = read.reduce((edition, { layer }) => {
    const laid = layClaims(edition, layer);
    problems.push(...laid.problems.map(({ stated, problem }) => ({ place: stated.place, problem })));
    return laid.edition;
  }, below);
  return {
    edition: layRates(
      edition,
      tables.map(({ table }) => table),
    ),
    problems,
  };
}
