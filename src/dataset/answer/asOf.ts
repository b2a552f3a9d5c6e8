import { notAvailable } from '../../model/index.ts';
import type { Period, SerialDay } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import type { Finding } from './finding.ts';

/**
 * The last day that an answer is true for: the end of its period, the day of the quote; for terms in force, the day asked for.
 * Throws `#N/A` where no date is stated.
 */
export function asOfFinding(
  edition: Edition,
  { claims, series }: Finding,
  when: Period | undefined,
): SerialDay {
  if (series?.frequency === 'terms') return when?.to ?? edition.date;
  const ends = claims.flatMap(({ period }) => (period ? [period.to] : []));
  if (ends.length === 0) throw notAvailable('The source states no date.', 'REE.SOURCE names it.');
  return Math.max(...ends);
}
