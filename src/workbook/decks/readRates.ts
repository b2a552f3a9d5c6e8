import { Refusal, parseRate } from '../../model/index.ts';
import type { DatedRate, RateTable } from '../../model/index.ts';
import { columnReader } from './columnReader.ts';
import type { RowProblem } from './readDeck.ts';
import type { TableRead } from './tableRead.ts';

export interface RatesRead {
  readonly table: RateTable;
  readonly problems: readonly RowProblem[];
}

/** A rate table: each row as its column "For rate" writes it, from the day in Date on. */
export function readRates(table: TableRead): RatesRead {
  const at = columnReader(table);
  const problems: RowProblem[] = [];
  const rates = table.rows.flatMap((row, index): DatedRate[] => {
    const written = at(row, 'For rate');
    if (written === '') return [];
    const day = at(row, 'Date');
    try {
      return [{ ...parseRate(written), day: typeof day === 'number' ? Math.floor(day) : undefined }];
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      problems.push({ place: `row ${index + 1} of ${table.name}`, problem });
      return [];
    }
  });
  return { table: { name: table.name, rates }, problems };
}
