import type { Period, Precision } from '../../model/index.ts';
import { citeClaim } from '../answer/cite.ts';
import { strongRows } from '../answer/price.ts';
import { rankClaims } from '../answer/rank.ts';
import type { Edition } from '../edition.ts';
import { listSeparator } from '../fields.ts';
import { trackColumns } from '../tracks.ts';
import { onRequest } from './column.ts';
import type { Column } from './column.ts';
import { flag, measure, name, names, number, period, text } from './columnKinds.ts';
import { sourceColumns } from './sourceColumns.ts';

/** A row of the observations: read by column, so that a table of 100,000 makes no records. */
export type ClaimRow = number;

export const wordOf =
  (column: string) =>
  (row: ClaimRow, { observations }: Edition): string =>
    observations.words(column).at(row);

export const numberOf =
  (column: string) =>
  (row: ClaimRow, { observations }: Edition): number =>
    observations.numbers(column).at(row);

export const periodOf =
  (column: string) =>
  (row: ClaimRow, { observations }: Edition): Period | undefined => {
    const precision = observations.words(`${column}.precision`).at(row);
    if (precision === '') return undefined;
    const [from, to] = [`${column}.from`, `${column}.to`].map((end) => observations.numbers(end).at(row));
    return { from: from!, to: to!, precision: precision as Precision };
  };

const idsOf =
  (column: string) =>
  (row: ClaimRow, { observations }: Edition): readonly string[] => {
    const joined = observations.words(column).at(row);
    return joined === '' ? [] : joined.split(listSeparator);
  };

export const idColumn = text('id', wordOf('id'));
export const subjectColumn = (title: string): Column<ClaimRow> => name(title, wordOf('subject'));
export const productColumn = name('product', wordOf('product'));
export const measureColumn = measure('measure', wordOf('measure'));
export const facilitiesColumn = names('facilities', idsOf('facilities'));

/** The figure: one number, or both ends of a printed range. */
export const figureColumns: readonly Column<ClaimRow>[] = [
  number('value', numberOf('value')),
  number('low', numberOf('low')),
  number('high', numberOf('high')),
  text('unit', wordOf('unit')),
  text('bound', (row, edition) => wordOf('bound')(row, edition).replace('exact', '')),
];

/** What the figure is true for: in words, and its first and last day. */
export const periodColumns: readonly Column<ClaimRow>[] = period('period', periodOf('period'), 'from', 'to');
export const statusColumn = text('status', wordOf('status'));
export const stateColumn = text('state', wordOf('state'));

export const convertedColumns: readonly Column<ClaimRow>[] = [
  number('converted value', numberOf('convertedValue')),
  text('converted unit', wordOf('convertedUnit')),
];

export const preferredColumn = text('preferred', preferredWord);

/** Where it comes from, and whether it stands. */
export const claimSourceColumns: readonly Column<ClaimRow>[] = [
  flag('superseded', (row, edition) => wordOf('superseded')(row, edition) !== ''),
  text('derived', wordOf('derived')),
  ...sourceColumns(wordOf('source')),
  text('locator', wordOf('locator')),
  text('note', wordOf('note')),
  ...onRequest(
    text('as printed', wordOf('asPrinted')),
    text<ClaimRow>('citation', (row, edition) => citeClaim(edition, edition.observations.at(row))),
  ),
];

export function claimRoles(row: ClaimRow, edition: Edition): readonly string[] {
  const { observations } = edition;
  const ids = [observations.words('subject').at(row), observations.words('product').at(row)];
  const facilities = observations.words('facilities').at(row);
  return facilities === '' ? ids : [...ids, ...facilities.split(listSeparator)];
}

/** The rows of the measures that a table holds, all where none are named. */
export function claimRows(measures?: (id: string) => boolean): (edition: Edition) => readonly ClaimRow[] {
  return ({ observations }) => {
    const rows = Array.from({ length: observations.count }, (_, row) => row);
    const column = observations.words('measure');
    return measures ? rows.filter((row) => measures(column.at(row))) : rows;
  };
}

/**
 * Whether a claim answers for its own date: the first among those on the same subject, measure, product, series and period.
 * Claims of standing measures compete whatever their date, plans beside what is built: there nothing is said.
 */
function preferredWord(row: ClaimRow, edition: Edition): string {
  const { observations } = edition;
  if (edition.findMeasure(observations.words('measure').at(row))?.timing === 'standing') return '';
  return isPreferred(row, edition) ? 'yes' : 'no';
}

function isPreferred(row: ClaimRow, edition: Edition): boolean {
  if (isOut(row, edition)) return false;
  let first = row;
  let last = row;
  while (isSameQuestion(first - 1, row, edition)) first--;
  while (isSameQuestion(last + 1, row, edition)) last++;
  if (isWeakBesideOthers(row, edition)) return false;
  if (first === last) return true;
  const rivals = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (rival) => !isOut(rival, edition),
  );
  const ranked = rankClaims(
    edition,
    rivals.map((rival) => edition.observations.at(rival)),
  );
  return ranked?.claims[0].id === wordOf('id')(row, edition);
}

/** Superseded claims and proposals never answer. */
function isOut(row: ClaimRow, edition: Edition): boolean {
  return (
    wordOf('superseded')(row, edition) !== '' ||
    wordOf('state')(row, edition) === 'superseded' ||
    wordOf('status')(row, edition) === 'proposed'
  );
}

/** Computed claims and those of the briefing answer only where the track has no other, of any date. */
function isWeakBesideOthers(row: ClaimRow, edition: Edition): boolean {
  const isStrong = strongRows(edition);
  if (isStrong(row)) return false;
  let first = row;
  let last = row;
  while (isSameTrack(first - 1, row, edition)) first--;
  while (isSameTrack(last + 1, row, edition)) last++;
  for (let rival = first; rival <= last; rival++) if (isStrong(rival)) return true;
  return false;
}

/** Rows of one track stand together, in the order of their last and first day. */
function isSameQuestion(one: ClaimRow, other: ClaimRow, edition: Edition): boolean {
  const { periodFrom, periodTo } = edition;
  return (
    isSameTrack(one, other, edition) &&
    Object.is(periodTo.at(one), periodTo.at(other)) &&
    Object.is(periodFrom.at(one), periodFrom.at(other))
  );
}

function isSameTrack(one: ClaimRow, other: ClaimRow, { observations }: Edition): boolean {
  return (
    one >= 0 &&
    one < observations.count &&
    trackColumns.every(
      (column) => observations.words(column).at(one) === observations.words(column).at(other),
    )
  );
}
