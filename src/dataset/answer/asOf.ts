import { notAvailable } from '../../model/index.ts';
import type { Period, SerialDay } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import type { Finding } from './finding.ts';

/**
 * The last day that an answer is true for: the end of its period, the day of the quote; for terms in force, the day asked for.
 * What stands (a capacity, a place) and is dated by a year that is not over is known until the day of the edition.
 * Throws `#N/A` where no date is stated.
 */
export function asOfFinding(
  edition: Edition,
  { claims, measure, series }: Finding,
  when: Period | undefined,
): SerialDay {
  if (series?.frequency === 'terms') return when?.to ?? edition.date;
  const ends = claims.flatMap(({ period }) => (period ? [period.to] : []));
  if (ends.length === 0) throw notAvailable('The source states no date.', 'REE.SOURCE names it.');
  const end = Math.max(...ends);
  return measure.timing === 'standing' ? Math.min(end, edition.date) : end;
}
