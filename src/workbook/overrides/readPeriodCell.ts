import { whenOf } from '../../functions/call/index.ts';
import { civilOf, daysInMonth, mustMend } from '../../model/index.ts';
import type { Period } from '../../model/index.ts';
import { cellText } from './cellText.ts';

/**
 * The period in a cell: text and numbers as the functions take them, blank for the latest. Excel makes the first of June of
 * a typed "2024-06" and shows it as a month: what is shown is meant. Throws a refusal for what is none.
 */
export function readPeriodCell(value: unknown, format: string): Period | undefined {
  if (typeof value !== 'string' && typeof value !== 'number')
    throw mustMend(`The period ${cellText(value)} is not a date.`, 'Use a date, 2027 or "2027-Q1".');
  const period = whenOf(value);
  if (typeof value === 'string' || period?.precision !== 'day' || !showsMonth(format)) return period;
  const { year, month, day } = civilOf(period.from);
  if (day !== 1) return period;
  return { from: period.from, to: period.from + daysInMonth(year, month) - 1, precision: 'month' };
}

/** Whether a number format shows month and year and no day: "mmm-yy", "[$-409]mmmm yyyy;@". */
function showsMonth(format: string): boolean {
  const codes = (format.split(';')[0] ?? '').replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').toLowerCase();
  return codes.includes('m') && codes.includes('y') && !/[dhs]/.test(codes);
}
