import { mustMend } from './refusal.ts';

/** One unit of `base` is worth `value` units of `quote`. */
export interface Rate {
  readonly base: string;
  readonly quote: string;
  readonly value: number;
}

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

/** The factor from one currency to the other, or `undefined` where the rate is of another pair. */
export function rateFactor(
  rate: Rate,
  from: string,
  to: string,
): { divide: boolean; by: number } | undefined {
  if (rate.base === from && rate.quote === to) return { divide: false, by: rate.value };
  if (rate.quote === from && rate.base === to) return { divide: true, by: rate.value };
  return undefined;
}

function toIso(text = ''): string {
  const upper = text.toUpperCase();
  return upper === 'RMB' ? 'CNY' : upper;
}
