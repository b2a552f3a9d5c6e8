import type { Edition } from '../../dataset/index.ts';
import { isLtm } from '../../functions/call/index.ts';
import { measuresWithoutLtm } from '../../workbook/index.ts';
import type { Comparison } from '../../workbook/index.ts';

/** What may be typed as the date: LTM only where every measure adds up over quarters; typed all the same, those are named that do not. */
export function dateHint(edition: Edition, comparison: Pick<Comparison, 'measures' | 'date'>): string {
  const dates = '2025, 2024-H1, 2024-Q3';
  const without = measuresWithoutLtm(edition, comparison);
  if (without.length === 0) return `${dates}, LTM`;
  return isLtm(comparison.date) ? `LTM adds up quarters: there is none of ${without.join(', ')}.` : dates;
}
