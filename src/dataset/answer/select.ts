import { contains } from '../../model/index.ts';
import type { Period, SerialDay } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import type { Track } from '../tracks.ts';

/** A quote says what the price is until the next one, but no longer than this. */
export const quoteCarryDays = 31;

/** No stated period but a contract's term is longer; a day is looked for in periods that end at most this much later. */
const longestPeriodDays = 366;

export interface Selection {
  /** The rows of one period. */
  readonly rows: readonly number[];
  /** Quotes in the stated period of which these are the last; 0 where the period was met exactly. */
  readonly quotes: number;
}

export interface Choice {
  readonly track: Track;
  /** Which rows may answer at all. */
  readonly isEligible: (row: number) => boolean;
  /** Single days: the last one of a stated month, quarter or year answers. */
  readonly isQuoted: boolean;
  /** A quote holds until the next one, for a while; a year-end price does not. */
  readonly isCarried: boolean;
}

/** The latest period that has ended by the edition's date. */
export function selectLatest(
  edition: Edition,
  { track, isEligible }: Choice,
  by: SerialDay = edition.date,
): Selection | undefined {
  const last = lowerBound(edition, track, by + 1);
  for (let row = last - 1; row >= track.start; row--) {
    if (isEligible(row)) return samePeriod(edition, track, row, isEligible);
  }
  return undefined;
}

/** Rule 2 for a stated period: exactly that one; a day within a period; the last quote of a longer one. */
export function selectStated(edition: Edition, choice: Choice, asked: Period): Selection | undefined {
  const exact = selectExact(edition, choice, asked);
  if (exact) return exact;
  if (asked.precision === 'day') return selectDay(edition, choice, asked.from);
  return choice.isQuoted ? selectLastQuote(edition, choice, asked) : undefined;
}

function selectExact(edition: Edition, { track, isEligible }: Choice, asked: Period): Selection | undefined {
  for (
    let row = lowerBound(edition, track, asked.to);
    row < track.end && edition.periodTo.at(row) === asked.to;
    row++
  ) {
    if (edition.periodFrom.at(row) === asked.from && isEligible(row))
      return samePeriod(edition, track, row, isEligible);
  }
  return undefined;
}

function selectDay(edition: Edition, choice: Choice, day: SerialDay): Selection | undefined {
  const { track, isEligible, isCarried } = choice;
  let best: number | undefined;
  for (let row = lowerBound(edition, track, day); row < track.end; row++) {
    if (edition.periodTo.at(row) > day + longestPeriodDays) break;
    if (edition.periodFrom.at(row) > day || !isEligible(row)) continue;
    if (best === undefined || lengthOf(edition, row) < lengthOf(edition, best)) best = row;
  }
  if (best !== undefined) return samePeriod(edition, track, best, isEligible);
  const carried = isCarried ? selectLatest(edition, choice, day) : undefined;
  const carriedRow = carried?.rows[0];
  return carriedRow !== undefined && day - edition.periodTo.at(carriedRow) <= quoteCarryDays
    ? carried
    : undefined;
}

function selectLastQuote(
  edition: Edition,
  { track, isEligible }: Choice,
  asked: Period,
): Selection | undefined {
  const quoted: number[] = [];
  for (
    let row = lowerBound(edition, track, asked.from);
    row < track.end && edition.periodTo.at(row) <= asked.to;
    row++
  ) {
    if (edition.periodFrom.at(row) >= asked.from && isEligible(row)) quoted.push(row);
  }
  const last = quoted.at(-1);
  return last === undefined
    ? undefined
    : { ...samePeriod(edition, track, last, isEligible), quotes: quoted.length };
}

/** First and last period with an eligible row, and the one nearest to the asked. */
export function listLandmarks(
  edition: Edition,
  { track, isEligible }: Choice,
  asked: Period,
): { first: number; last: number; nearest: number } | undefined {
  const rows: number[] = [];
  for (let row = track.start; row < track.end; row++)
    if (isEligible(row) && !Number.isNaN(edition.periodTo.at(row))) rows.push(row);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const gap = (row: number): number =>
    Math.max(edition.periodFrom.at(row) - asked.to, asked.from - edition.periodTo.at(row), 0);
  return { first, last, nearest: rows.reduce((best, row) => (gap(row) < gap(best) ? row : best), first) };
}

/** Rows whose term covers the whole of a period. */
export function selectInForce(
  edition: Edition,
  { track, isEligible }: Choice,
  asked: Pick<Period, 'from' | 'to'>,
): number[] {
  const rows: number[] = [];
  for (let row = track.start; row < track.end; row++) {
    const term = { from: edition.periodFrom.at(row), to: edition.periodTo.at(row) };
    if (isEligible(row) && contains(term, asked)) rows.push(row);
  }
  return rows;
}

function samePeriod(
  edition: Edition,
  track: Track,
  row: number,
  isEligible: (row: number) => boolean,
): Selection {
  const [from, to] = [edition.periodFrom.at(row), edition.periodTo.at(row)];
  const rows: number[] = [];
  for (
    let other = lowerBound(edition, track, to);
    other < track.end && edition.periodTo.at(other) === to;
    other++
  ) {
    if (edition.periodFrom.at(other) === from && isEligible(other)) rows.push(other);
  }
  return { rows: rows.length > 0 ? rows : [row], quotes: 0 };
}

function lengthOf(edition: Edition, row: number): number {
  return edition.periodTo.at(row) - edition.periodFrom.at(row);
}

/** The first row of the track whose last day is at or after a day; rows without a period come first. */
function lowerBound(edition: Edition, track: Track, day: SerialDay): number {
  let low = track.start;
  let high = track.end;
  while (low < high) {
    const middle = (low + high) >> 1;
    const to = edition.periodTo.at(middle);
    if (Number.isNaN(to) || to < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
