import type { Formats } from './formats.ts';

/** From here on the decimals of a number say nothing. */
const wholeFrom = 10_000;

/**
 * A number and its unit as a measure's Excel format shows them: thousands grouped, decimals as in the format, fractions in percent.
 *
 * @example formatNumber(0.153, 'fraction', '0.0%', formatsOf('en-GB')) //=> { value: '15.3', unit: '%' }
 */
export function formatNumber(
  value: number,
  unit: string,
  format: string,
  formats: Formats,
): { value: string; unit: string } {
  const decimals = /[.](0+)/.exec(format)?.[1]?.length ?? 0;
  if (format.endsWith('%')) return { value: inWords(value * 100, decimals, formats), unit: '%' };
  const isRound = Number.isInteger(value) && decimals === 0;
  const shown = isRound || Math.abs(value) >= wholeFrom ? 0 : Math.max(decimals, decimalsNeeded(value));
  return { value: inWords(value, shown, formats), unit };
}

/** A small amount keeps two figures: 0.4 t is not 0 t. */
function decimalsNeeded(value: number): number {
  if (value === 0 || Math.abs(value) >= 10) return 0;
  return Number.isInteger(value) ? 0 : Math.abs(value) >= 1 ? 1 : 2;
}

function inWords(value: number, decimals: number, { decimal, group }: Formats): string {
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const isZero = Number(`${whole}.${rest ?? 0}`) === 0;
  return `${value < 0 && !isZero ? '−' : ''}${grouped}${rest === undefined ? '' : `${decimal}${rest}`}`;
}
