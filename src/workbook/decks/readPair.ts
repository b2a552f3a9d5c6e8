import { toIso } from '../../model/index.ts';
import type { Rate } from '../../model/index.ts';

const quoteFirst = /^([a-z]{3}) per ([a-z]{3})$/i;
const baseFirst = /^([a-z]{3})[/ ]?([a-z]{3})$/i;

/** The currencies of a pair, undefined where the words are not one: "USD per EUR", "EURUSD" and "EUR/USD" are the same. */
export function readPair(cell: unknown): Pick<Rate, 'base' | 'quote'> | undefined {
  const text = typeof cell === 'string' ? cell.trim() : '';
  const [, quote, base] = quoteFirst.exec(text) ?? [];
  if (quote !== undefined) return { base: toIso(base), quote: toIso(quote) };
  const [, first, second] = baseFirst.exec(text) ?? [];
  return first === undefined ? undefined : { base: toIso(first), quote: toIso(second) };
}
