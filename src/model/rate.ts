import { mustMend } from './refusal.ts';
import type { SerialDay } from './serial.ts';

/** One unit of `base` is worth `value` units of `quote`. */
export interface Rate {
  readonly base: string;
  readonly quote: string;
  readonly value: number;
}

/** A rate of one day; undefined: of any. */
export interface DatedRate extends Rate {
  readonly day: SerialDay | undefined;
}

/** Rates of a user under one name. */
export interface RateTable {
  readonly name: string;
  readonly rates: readonly DatedRate[];
}

/** What turns money into other money: one rate, or a table of dated ones. */
export type Exchange = Rate | RateTable;

/** Beyond these a figure could leave the numbers that a cell holds. */
const smallestRate = 1e-9;
const largestRate = 1e9;

const repair = 'Give CNY per USD as a number above 1, or a pair as text: "AUDUSD 0.65".';

/**
 * Reads the `rate` argument: a number is CNY per USD and above 1; text names the pair.
 * Throws a `#VALUE!` refusal for anything else.
 *
 * @example parseRate('AUDUSD 0.65') //=> { base: 'AUD', quote: 'USD', value: 0.65 }
 */
export function parseRate(value: unknown): Rate {
  if (typeof value === 'number') {
    if (value > 1 && value <= largestRate) return { base: 'USD', quote: 'CNY', value };
    throw mustMend(`A rate of ${value} CNY per USD is ${value > 1 ? 'too large' : 'not above 1'}.`, repair);
  }
  const match =
    typeof value === 'string' ? /^([a-z]{3})[/ ]?([a-z]{3})[ =:]+(\d+(?:\.\d+)?)$/i.exec(value.trim()) : null;
  const rate = Number(match?.[3]);
  if (match && rate >= smallestRate && rate <= largestRate)
    return inOrder({ base: toIso(match[1]), quote: toIso(match[2]), value: rate });
  throw mustMend(`"${String(value).slice(0, 40)}" is not a rate.`, repair);
}

/** A dollar is more than a yuan: a pair the wrong way round is caught as a bare number is. */
function inOrder(rate: Rate): Rate {
  const { base, quote, value } = rate;
  const isWrong =
    (base === 'USD' && quote === 'CNY' && value <= 1) || (base === 'CNY' && quote === 'USD' && value >= 1);
  if (isWrong) throw mustMend(`${base}${quote} ${value} is the wrong way round.`, repair);
  return rate;
}

export interface RateFactor {
  readonly divide: boolean;
  readonly by: number;
}

/**
 * The factor from one currency to the other on a day, undefined where no rate is of that pair. Of a table the last rate that
 * had been made by that day answers, else the first after it; without a day the last of all.
 */
export function rateFactor(
  exchange: Exchange,
  from: string,
  to: string,
  day: SerialDay = Infinity,
): RateFactor | undefined {
  if (!('rates' in exchange)) return factorOf(exchange, from, to);
  const ofPair = exchange.rates.flatMap((rate) => {
    const factor = factorOf(rate, from, to);
    return factor ? [{ factor, day: rate.day ?? -Infinity }] : [];
  });
  const sorted = ofPair.sort((a, b) => a.day - b.day);
  return (sorted.filter((rate) => rate.day <= day).at(-1) ?? sorted[0])?.factor;
}

function factorOf(rate: Rate, from: string, to: string): RateFactor | undefined {
  if (rate.base === from && rate.quote === to) return { divide: false, by: rate.value };
  if (rate.quote === from && rate.base === to) return { divide: true, by: rate.value };
  return undefined;
}

/** A currency as its code of three letters: RMB is CNY. */
export function toIso(text = ''): string {
  const upper = text.toUpperCase();
  return upper === 'RMB' ? 'CNY' : upper;
}
