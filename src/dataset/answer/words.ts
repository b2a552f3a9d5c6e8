import { civilOf, formatPeriod } from '../../model/index.ts';
import type { Period, Precision } from '../../model/index.ts';
import type { Edition } from '../edition.ts';

const monthNames = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

let numberFormat: Intl.NumberFormat | undefined;

/** A number as people write it: `898,800`. */
export function numberWords(value: number): string {
  // Made when first asked for: the first format that a page makes costs more than all modules here.
  numberFormat ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
  return numberFormat.format(value);
}

/** A period in a sentence: `2 Feb 2026`, `2024-Q3`, `2025`. */
export function periodWords(period: Period | undefined): string {
  if (!period) return 'unknown date';
  if (period.precision !== 'day') return formatPeriod(period);
  const { year, month, day } = civilOf(period.from);
  return `${day} ${monthNames[month - 1] ?? ''} ${year}`;
}

export function rowPeriodWords(edition: Edition, row: number): string {
  const precision = edition.observations.words('period.precision').at(row) as Precision | '';
  const [from, to] = [edition.periodFrom.at(row), edition.periodTo.at(row)];
  return periodWords(precision === '' ? undefined : { from, to, precision });
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
