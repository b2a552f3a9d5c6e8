import { mustMend } from './refusal.ts';
import { civilOf, daysInMonth, isoDay, serialOf, two } from './serial.ts';
import type { SerialDay } from './serial.ts';

/** How precisely a source states a date; `early` is Jan–Apr, `mid` May–Aug, `late` Sep–Dec. */
export const precisions = ['day', 'month', 'quarter', 'third', 'half', 'year', 'span'] as const;
export type Precision = (typeof precisions)[number];

/** First and last day, both included, as precisely as stated. */
export interface Period {
  readonly from: SerialDay;
  readonly to: SerialDay;
  readonly precision: Precision;
}

/** An open end: no day is later. */
export const openEnd: SerialDay = serialOf(9999, 12, 31);

const firstYear = 1900;
const lastYear = 2199;
const thirds = ['early', 'mid', 'late'] as const;

/**
 * Reads a period as the seeds and the functions write it, or `undefined` where the text is not one.
 * Forms: `2024`, `2024E`, `2024-H1`, `1H24`, `2024-Q3`, `3Q24`, `Q3 2024`, `2024-06`, `2024-06-30`,
 * `2027-early`, `early 2027`, and two of them joined by `..` (the last may be missing: open end).
 *
 * @example readPeriod('2024-Q3') //=> { from: 45474, to: 45565, precision: 'quarter' }
 */
export function readPeriod(text: string): Period | undefined {
  const clean = text.trim();
  const dots = clean.indexOf('..');
  return dots < 0 ? readSimple(clean) : readSpan(clean.slice(0, dots), clean.slice(dots + 2));
}

/**
 * Reads a period argument of a function: text as above, an integer from 1990 to 2100 as a year, any other number as an Excel day.
 * Throws a `#VALUE!` refusal that names the accepted forms.
 */
export function parsePeriod(value: string | number): Period {
  const period = typeof value === 'number' ? readNumber(value) : readPeriod(value);
  if (period) return period;
  throw mustMend(
    `"${String(value).slice(0, 40)}" is not a date.`,
    'Use a date, 2024, "2024-H1", "2024-Q3", "2024-06" or "2024-06-30".',
  );
}

function readNumber(value: number): Period | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (Number.isInteger(value) && value >= 1990 && value <= 2100) return yearOf(value);
  const day = Math.floor(value);
  if (day < serialOf(firstYear, 3, 1) || day > serialOf(lastYear, 12, 31)) return undefined;
  return { from: day, to: day, precision: 'day' };
}

function readSpan(first: string, last: string): Period | undefined {
  const from = readSimple(first.trim());
  const to = last.trim() === '' ? undefined : readSimple(last.trim());
  if (!from || (last.trim() !== '' && !to)) return undefined;
  const end = to?.to ?? openEnd;
  return end < from.from ? undefined : { from: from.from, to: end, precision: 'span' };
}

type Reader = [RegExp, (parts: string[]) => Period | undefined];

const readers: Reader[] = [
  [/^(\d{4})[ea]?$/i, ([y]) => yearOf(Number(y))],
  [/^(\d{4})[- ]?h([12])$/i, ([y, h]) => months(Number(y), Number(h) * 6 - 5, 6, 'half')],
  [/^([12])h[- ]?(\d{2}|\d{4})$/i, ([h, y]) => months(fullYear(y), Number(h) * 6 - 5, 6, 'half')],
  [/^h([12])[- ]?(\d{2}|\d{4})$/i, ([h, y]) => months(fullYear(y), Number(h) * 6 - 5, 6, 'half')],
  [/^(\d{4})[- ]?q([1-4])$/i, ([y, q]) => months(Number(y), Number(q) * 3 - 2, 3, 'quarter')],
  [/^([1-4])q[- ]?(\d{2}|\d{4})$/i, ([q, y]) => months(fullYear(y), Number(q) * 3 - 2, 3, 'quarter')],
  [/^q([1-4])[- ]?(\d{2}|\d{4})$/i, ([q, y]) => months(fullYear(y), Number(q) * 3 - 2, 3, 'quarter')],
  [/^(\d{4})-(\d{2})$/, ([y, m]) => months(Number(y), Number(m), 1, 'month')],
  [/^(\d{4})-(\d{2})-(\d{2})$/, ([y, m, d]) => dayOf(Number(y), Number(m), Number(d))],
  [/^(\d{4})[- ](early|mid|late)$/i, ([y, third]) => thirdOf(Number(y), third)],
  [/^(early|mid|late)[- ](\d{4})$/i, ([third, y]) => thirdOf(Number(y), third)],
];

function readSimple(text: string): Period | undefined {
  for (const [pattern, read] of readers) {
    const match = pattern.exec(text);
    if (match) return read(match.slice(1));
  }
  return undefined;
}

function fullYear(text = ''): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function yearOf(year: number): Period | undefined {
  return months(year, 1, 12, 'year');
}

function thirdOf(year: number, third = ''): Period | undefined {
  return months(year, thirds.indexOf(third.toLowerCase() as (typeof thirds)[number]) * 4 + 1, 4, 'third');
}

function months(year: number, first: number, count: number, precision: Precision): Period | undefined {
  const last = first + count - 1;
  if (year < firstYear || year > lastYear || first < 1 || last > 12) return undefined;
  return { from: serialOf(year, first, 1), to: serialOf(year, last, daysInMonth(year, last)), precision };
}

function dayOf(year: number, month: number, day: number): Period | undefined {
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  const serial = serialOf(year, month, day);
  return { from: serial, to: serial, precision: 'day' };
}

/**
 * Writes a period so that `readPeriod` reads the same one.
 *
 * @example formatPeriod(parsePeriod('3Q24')) //=> '2024-Q3'
 */
export function formatPeriod({ from, to, precision }: Period): string {
  const { year, month } = civilOf(from);
  switch (precision) {
    case 'year':
      return String(year);
    case 'half':
      return `${year}-H${month < 7 ? 1 : 2}`;
    case 'quarter':
      return `${year}-Q${(month + 2) / 3}`;
    case 'third':
      return `${year}-${thirds[(month - 1) / 4] ?? ''}`;
    case 'month':
      return `${year}-${two(month)}`;
    case 'day':
      return isoDay(from);
    case 'span':
      return `${isoDay(from)}..${to === openEnd ? '' : isoDay(to)}`;
  }
}

export function contains(outer: Pick<Period, 'from' | 'to'>, inner: Pick<Period, 'from' | 'to'>): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}
