import { Refusal, mustMend, parseRate } from '../../model/index.ts';
import type { DatedRate, Rate, RateTable } from '../../model/index.ts';
import { columnReader } from './columnReader.ts';
import { placeOfRow } from './placeOfRow.ts';
import { readPair } from './readPair.ts';
import type { RowProblem } from './readDeck.ts';
import type { TableRead } from './tableRead.ts';

export interface RatesRead {
  readonly table: RateTable;
  readonly problems: readonly RowProblem[];
}

/** A rate that was shortened to be written as text is still the same. */
const tolerance = 1e-6;
const repair =
  'Write the pair as "USD per EUR" and make "For rate" of the pair and the rate of its own row: "EURUSD 1.1".';

/** A rate table: each row as its column "For rate" writes it, from the day in Date on. */
export function readRates(table: TableRead): RatesRead {
  const at = columnReader(table);
  const problems: RowProblem[] = [];
  const rates = table.rows.flatMap((row, index): DatedRate[] => {
    const written = at(row, 'For rate');
    if (written === '') return [];
    const day = at(row, 'Date');
    try {
      const rate = rateOf(written, at(row, 'Pair'), at(row, 'Rate'));
      return [{ ...rate, day: typeof day === 'number' ? Math.floor(day) : undefined }];
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      problems.push({ place: placeOfRow(table, index), problem });
      return [];
    }
  });
  return { table: { name: table.name, rates }, problems };
}

/** What "For rate" says, where the other cells of the row do not say otherwise. */
function rateOf(written: unknown, pairCell: unknown, rateCell: unknown): Rate {
  const pair = readPair(pairCell);
  if (written === '–' && !pair) throw mustMend(`"${String(pairCell)}" is not a pair of currencies.`, repair);
  const rate = parseRate(written);
  if (!pair) return rate;
  const isSame = rate.base === pair.base && rate.quote === pair.quote;
  if (!isSame && !(rate.base === pair.quote && rate.quote === pair.base))
    throw mustMend(
      `"For rate" is of ${rate.base} and ${rate.quote}, the pair of its row of ${pair.base} and ${pair.quote}.`,
      repair,
    );
  const value = isSame ? rate.value : 1 / rate.value;
  if (typeof rateCell === 'number' && Math.abs(value / rateCell - 1) > tolerance)
    throw mustMend(
      `"For rate" says ${value} ${pair.quote} per ${pair.base}, the rate of its row ${rateCell}.`,
      repair,
    );
  return rate;
}
