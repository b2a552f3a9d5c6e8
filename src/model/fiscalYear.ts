import type { Period, Precision } from './period.ts';
import { daysInMonth, serialOf } from './serial.ts';

/** A fiscal year or a part of one, as written; the year is the one in which it ends. */
export interface FiscalPeriod {
  readonly year: number;
  readonly precision: 'year' | 'half' | 'quarter';
  /** Which half or quarter; 1 for a year. */
  readonly part: number;
}

const partMonths: Readonly<Record<FiscalPeriod['precision'], number>> = { year: 12, half: 6, quarter: 3 };
const firstYear = 1950;
const lastYear = 2150;
const letters = { half: 'H', quarter: 'Q' } as const;

type Reader = [RegExp, (parts: readonly string[]) => FiscalPeriod];

const readers: readonly Reader[] = [
  [/^fy ?(\d{4}|\d{2})[ea]?$/i, ([year]) => fiscal(year)],
  [/^fy ?(\d{4}|\d{2})[- ]?([hq])([1-4])$/i, ([year, letter, part]) => fiscal(year, letter, part)],
  [/^([hq])([1-4])[- ]?fy ?(\d{4}|\d{2})$/i, ([letter, part, year]) => fiscal(year, letter, part)],
  [/^([1-4])([hq])[- ]?fy ?(\d{4}|\d{2})$/i, ([part, letter, year]) => fiscal(year, letter, part)],
];

/**
 * Reads a fiscal year, half or quarter: `FY2024`, `FY24`, `FY24-H1`, `1H FY24`, `Q3 FY2024`; `undefined` for anything else.
 *
 * @example readFiscal('FY24-H1') //=> { year: 2024, precision: 'half', part: 1 }
 */
export function readFiscal(text: string): FiscalPeriod | undefined {
  for (const [pattern, read] of readers) {
    const match = pattern.exec(text.trim());
    const found = match && read(match.slice(1));
    if (found && isOne(found)) return found;
  }
  return undefined;
}

function isOne({ year, precision, part }: FiscalPeriod): boolean {
  return year >= firstYear && year <= lastYear && part * partMonths[precision] <= 12;
}

function fiscal(year = '', letter = '', part = '1'): FiscalPeriod {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const precision = letter === '' ? 'year' : letter.toLowerCase() === 'h' ? 'half' : 'quarter';
  return { year: full, precision, part: Number(part) };
}

/**
 * Writes a fiscal period so that `readFiscal` reads the same one.
 *
 * @example formatFiscal({ year: 2024, precision: 'half', part: 1 }) //=> 'FY2024-H1'
 */
export function formatFiscal({ year, precision, part }: FiscalPeriod): string {
  return precision === 'year' ? `FY${year}` : `FY${year}-${letters[precision]}${part}`;
}

/**
 * The days of a fiscal period where fiscal years end with a month (1 to 12); as precise as the calendar where it has that very
 * period, else a span.
 *
 * @example fiscalDays({ year: 2022, precision: 'year', part: 1 }, 6) //=> { from: 44378, to: 44742, precision: 'span' }
 */
export function fiscalDays({ year, precision, part }: FiscalPeriod, lastMonth: number): Period {
  const months = partMonths[precision];
  /** Counted from January of the year in which the fiscal year ends; before it less than nothing. */
  const first = lastMonth - 12 + (part - 1) * months;
  const from = monthAt(year, first);
  const to = monthAt(year, first + months - 1);
  return {
    from: serialOf(from.year, from.month, 1),
    to: serialOf(to.year, to.month, daysInMonth(to.year, to.month)),
    precision: isOfCalendar(from.month, months) ? precision : ('span' satisfies Precision),
  };
}

function monthAt(year: number, months: number): { year: number; month: number } {
  const index = year * 12 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

function isOfCalendar(month: number, months: number): boolean {
  return (month - 1) % months === 0;
}

/** The fiscal periods from one to another of the same precision. */
export function listFiscal(first: FiscalPeriod, last: FiscalPeriod): FiscalPeriod[] {
  const listed: FiscalPeriod[] = [];
  for (let next = first; orderOf(next) <= orderOf(last); next = following(next)) listed.push(next);
  return listed;
}

function following({ year, precision, part }: FiscalPeriod): FiscalPeriod {
  const isLast = part * partMonths[precision] === 12;
  return isLast ? { year: year + 1, precision, part: 1 } : { year, precision, part: part + 1 };
}

function orderOf({ year, part }: FiscalPeriod): number {
  return year * 4 + part;
}

/** The fiscal period that a day is in. */
export function fiscalAt(
  { year, month }: { readonly year: number; readonly month: number },
  precision: FiscalPeriod['precision'],
  lastMonth: number,
): FiscalPeriod {
  const intoYear = (month - lastMonth - 1 + 12) % 12;
  return {
    year: month > lastMonth ? year + 1 : year,
    precision,
    part: Math.floor(intoYear / partMonths[precision]) + 1,
  };
}
