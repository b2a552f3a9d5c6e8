import type { Period, Precision } from './period.ts';
import { civilOf, daysInMonth, serialOf } from './serial.ts';
import type { SerialDay } from './serial.ts';

/** The periods that a calendar is made of without a gap. */
export const gridPrecisions = ['month', 'quarter', 'half', 'year'] as const;
export type GridPrecision = (typeof gridPrecisions)[number];

const monthsIn: Readonly<Record<GridPrecision, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

export function isGridPrecision(precision: Precision): precision is GridPrecision {
  return (gridPrecisions as readonly Precision[]).includes(precision);
}

/**
 * The month, quarter, half or year that a day is in.
 *
 * @example periodAt(45107, 'quarter') //=> { from: 45017, to: 45107, precision: 'quarter' }
 */
export function periodAt(day: SerialDay, precision: GridPrecision): Period {
  const { year, month } = civilOf(day);
  const count = monthsIn[precision];
  const first = month - ((month - 1) % count);
  const last = first + count - 1;
  return {
    from: serialOf(year, first, 1),
    to: serialOf(year, last, daysInMonth(year, last)),
    precision,
  };
}

/** The months, quarters, halves or years from the one with the first day to the one with the last. */
export function listPeriods(first: SerialDay, last: SerialDay, precision: GridPrecision): Period[] {
  const periods: Period[] = [];
  for (let next = periodAt(first, precision); next.from <= last; next = periodAt(next.to + 1, precision))
    periods.push(next);
  return periods;
}
