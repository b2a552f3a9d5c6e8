/** One unit of `base` is worth so many of `quote`. */
export interface RatePair {
  readonly base: string;
  readonly quote: string;
}

/** As markets write pairs: what stands first here is the base of what stands behind it. */
const order = ['EUR', 'GBP', 'AUD', 'USD', 'CAD', 'CHF', 'BRL', 'SAR', 'CNY', 'INR', 'JPY', 'KRW'];

/**
 * The pair in which the rate between two moneys is usually told.
 *
 * @example ratePair('USD', 'EUR') //=> { base: 'EUR', quote: 'USD' }
 */
export function ratePair(one: string, other: string): RatePair {
  return order.indexOf(one) < order.indexOf(other)
    ? { base: one, quote: other }
    : { base: other, quote: one };
}

/**
 * A rate as the functions take it: CNY per USD as a number, any other pair as text.
 *
 * @example rateArgument({ base: 'EUR', quote: 'USD' }, 1.08) //=> 'EURUSD 1.08'
 */
export function rateArgument({ base, quote }: RatePair, value: number): string | number {
  return base === 'USD' && quote === 'CNY' ? value : `${base}${quote} ${value}`;
}
