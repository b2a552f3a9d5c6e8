import { foldName, mustMend, parseRate } from '../../model/index.ts';
import type { Exchange } from '../../model/index.ts';
import type { Edition } from '../edition.ts';

/**
 * Reads the `rate` argument: CNY per USD as a number, a pair as text, or a rate table of the workbook: "rates: ReeRates".
 * Throws a `#VALUE!` refusal for anything else, and for a table that is not there.
 */
export function readExchange(edition: Edition, rate: unknown): Exchange | undefined {
  if (rate === null || rate === undefined || rate === '') return undefined;
  const [, name] = typeof rate === 'string' ? (/^\s*rates?\s*:\s*(.*?)\s*$/i.exec(rate) ?? []) : [];
  if (name === undefined) return parseRate(rate);
  const table = edition.rateTables.find((one) => foldName(one.name) === foldName(name));
  if (table) return table;
  throw mustMend(
    `There is no rate table "${name.slice(0, 40)}" in the workbook.`,
    edition.rateTables.length === 0 ? 'Compare in the REE pane inserts one.' : '',
    edition.rateTables.map((one) => `"rates: ${one.name}"`),
  );
}
