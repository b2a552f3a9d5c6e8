import { contains, mustMend, notAvailable } from '../../model/index.ts';
import type { Period } from '../../model/index.ts';
import { civilOf, parsePeriod } from '../../model/index.ts';
import type { EntityKind } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import type { Measure, Observation } from '../records.ts';
import type { Track } from '../tracks.ts';
import type { Finding } from './finding.ts';
import { figureOf, strongRows } from './price.ts';
import { rankClaims } from './rank.ts';
import { listLandmarks, selectLatest, selectStated } from './select.ts';
import type { Choice } from './select.ts';
import { periodWords, rowPeriodWords } from './words.ts';

export interface FactQuestion {
  readonly name: string;
  readonly measure: Measure;
  /** Blank where the subject has the measure for one product only. */
  readonly product: string;
  readonly when: Period | undefined;
}

/** Finds the claim that answers for any measure but price and nameplate capacity. Throws a refusal like `findPrice`. */
export function findFact(edition: Edition, question: FactQuestion): Finding {
  const { measure, when } = question;
  const { id, name } = edition.names.resolve(question.name, measure.kinds as readonly EntityKind[]);
  const tracks = chooseTracks(edition, id, name, question);
  const words = `${measure.label} of ${name}`;
  const isStanding = measure.timing === 'standing';
  const found = isStanding ? findStanding(edition, tracks, when) : findDated(edition, tracks, question);
  if (found) {
    const [claim] = found.claims;
    return { measure, claims: [claim], ...valueOf(claim), extent: '', reason: found.reason };
  }
  throw noFact(edition, words, tracks, when);
}

type Found = { readonly claims: readonly [Observation, ...Observation[]]; readonly reason: string };

function chooseTracks(
  edition: Edition,
  subject: string,
  name: string,
  { measure, product }: FactQuestion,
): readonly Track[] {
  const all = edition.listTracks(subject, measure.id);
  if (all.length === 0)
    throw notAvailable(`No ${measure.label} of ${name} is in the data.`, hint(edition, subject));
  if (product !== '') {
    const { id } = edition.names.resolve(product, ['material']);
    const below = edition.listProductsBelow(id);
    const exact = all.filter((track) => track.product === id);
    const tracks = exact.length > 0 ? exact : all.filter((track) => below.has(track.product));
    if (tracks.length === 0)
      throw notAvailable(`No ${measure.label} of ${name} for ${product}.`, hint(edition, subject));
    return oneProduct(edition, tracks, measure, name);
  }
  return measure.valueKind === 'number' ? oneProduct(edition, all, measure, name) : all;
}

function oneProduct(
  edition: Edition,
  tracks: readonly Track[],
  measure: Measure,
  name: string,
): readonly Track[] {
  const products = [...new Set(tracks.map(({ product }) => product))];
  if (products.length < 2) return tracks;
  const candidates = products.map((id) => `"${measure.label}: ${edition.findMaterial(id)?.name ?? id}"`);
  throw mustMend(`${name} has ${measure.label} of ${products.length} products.`, '', candidates);
}

function hint(edition: Edition, subject: string): string {
  const labels = edition.listMeasuresOf(subject).map((id) => edition.findMeasure(id)?.label ?? id);
  return labels.length === 0 ? '' : `There is: ${labels.slice(0, 5).join(', ')}.`;
}

function findDated(
  edition: Edition,
  tracks: readonly Track[],
  { measure, when }: FactQuestion,
): Found | undefined {
  const asked = when ?? (measure.timing === 'period' ? lastFullYear(edition) : undefined);
  const rows = tracks.flatMap((track) => {
    const choice = choiceOf(edition, track, when !== undefined);
    return (asked ? selectStated(edition, choice, asked) : selectLatest(edition, choice))?.rows ?? [];
  });
  return rankClaims(
    edition,
    rows.map((row) => edition.observations.at(row)),
  );
}

function findStanding(
  edition: Edition,
  tracks: readonly Track[],
  when: Period | undefined,
): Found | undefined {
  const rows = tracks.flatMap((track) => eligibleRows(edition, track, when !== undefined));
  const claims = rows.map((row) => edition.observations.at(row));
  const dated = claims.filter(({ period }) =>
    when ? period && (contains(when, period) || contains(period, when)) : true,
  );
  return rankClaims(edition, dated);
}

function eligibleRows(edition: Edition, track: Track, isStated: boolean): number[] {
  const { isEligible } = choiceOf(edition, track, isStated);
  return Array.from({ length: track.end - track.start }, (_, index) => track.start + index).filter(
    isEligible,
  );
}

function choiceOf(edition: Edition, track: Track, isStated: boolean): Choice {
  const statuses = edition.observations.words('status');
  const states = edition.observations.words('state');
  const superseded = edition.observations.words('superseded');
  const isStrong = strongRows(edition);
  const mayAnswer = (row: number): boolean => {
    const [status, state] = [statuses.at(row), states.at(row)];
    if (superseded.at(row) !== '' || state === 'possible' || status === 'proposed') return false;
    return isStated || (status !== 'guidance' && status !== 'projection');
  };
  let hasStrong = false;
  for (let row = track.start; row < track.end && !hasStrong; row++) hasStrong = isStrong(row);
  return {
    track,
    isQuoted: false,
    isCarried: false,
    isEligible: hasStrong ? (row) => mayAnswer(row) && isStrong(row) : mayAnswer,
  };
}

function lastFullYear(edition: Edition): Period {
  const { year, month, day } = civilOf(edition.date);
  return parsePeriod(month === 12 && day === 31 ? year : year - 1);
}

function valueOf(claim: Observation): { value: number | string; unit: string } {
  if (claim.start && claim.value === undefined && claim.text === '')
    return { value: claim.start.from, unit: 'date' };
  const { low, high, unit, period } = claim;
  if (low === undefined || high === undefined) return figureOf(claim);
  throw notAvailable(
    `Printed as a range: ${low}–${high} ${unit} of ${periodWords(period)}.`,
    'REE.CLAIMS shows both ends.',
  );
}

function noFact(edition: Edition, words: string, tracks: readonly Track[], when: Period | undefined): Error {
  const asked = when ?? { from: edition.date, to: edition.date, precision: 'day' as const };
  const reason = when
    ? `No ${words} for ${periodWords(when)}.`
    : `No ${words} for the last full year or the latest date.`;
  const marks = tracks.flatMap(
    (track) => listLandmarks(edition, choiceOf(edition, track, true), asked) ?? [],
  )[0];
  if (!marks) return notAvailable(reason, 'REE.CLAIMS shows what is printed.');
  const [first, last, nearest] = [marks.first, marks.last, marks.nearest].map((row) =>
    rowPeriodWords(edition, row),
  );
  return notAvailable(reason, `First ${first!}, last ${last!}, nearest ${nearest!}.`);
}
