import { contains, mustMend, notAvailable } from '../../model/index.ts';
import type { EntityKind, Period } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import type { Measure, Observation } from '../records.ts';
import type { Track } from '../tracks.ts';
import type { Finding } from './finding.ts';
import { ofHolder, stakeMeasure } from './holders.ts';
import { figureOf, strongRows } from './price.ts';
import { rankClaims } from './rank.ts';
import { listLandmarks, selectLatest, selectStated } from './select.ts';
import type { Choice } from './select.ts';
import { periodWords, rowPeriodWords } from './words.ts';

export interface FactQuestion {
  readonly name: string;
  readonly measure: Measure;
  /** Blank where the subject has the measure for one product only; of a stake, its holder. */
  readonly product: string;
  /** The product is an argument of its own: candidates are products, not measures. */
  readonly isProductApart?: boolean;
  readonly when: Period | undefined;
}

/** Finds the claim that answers for any measure but price, nameplate capacity and flows. Throws a refusal like `findPrice`. */
export function findFact(edition: Edition, question: FactQuestion): Finding {
  const { measure, when } = question;
  const { id, name } = edition.names.resolve(question.name, measure.kinds as readonly EntityKind[]);
  const tracks = listFactTracks(edition, id, name, question);
  const words = `${measure.label} of ${name}`;
  const isStanding = measure.timing === 'standing';
  const choices = tracks.map((track) => factChoice(edition, track, when !== undefined));
  const open = measure.id === stakeMeasure ? ofHolder(edition, choices, name, question) : choices;
  const found = isStanding ? findStanding(edition, open, when) : findDated(edition, open, when);
  if (found) {
    const [claim] = found.claims;
    return { measure, claims: [claim], ...valueOf(claim), extent: '', reason: found.reason };
  }
  throw noFact(edition, words, tracks, when);
}

type Found = { readonly claims: readonly [Observation, ...Observation[]]; readonly reason: string };

/** The tracks of what is asked for: of the product, or of the only one. */
export function listFactTracks(
  edition: Edition,
  subject: string,
  name: string,
  question: FactQuestion,
): readonly Track[] {
  const { measure } = question;
  const all = edition.listTracks(subject, measure.id);
  if (all.length === 0) throw nothingOf(edition, subject, `${measure.label} of ${name}`);
  const isOneForAll =
    measure.id === stakeMeasure || (question.product === '' && measure.valueKind !== 'number');
  return isOneForAll ? all : chooseProduct(edition, all, subject, name, question);
}

/** Of the tracks those of the product asked for, or of its kinds; of the only product where none is asked for. */
export function chooseProduct(
  edition: Edition,
  all: readonly Track[],
  subject: string,
  name: string,
  question: FactQuestion,
): readonly Track[] {
  const { measure, product } = question;
  if (product === '') return oneProduct(edition, all, name, question);
  const { id } = edition.names.resolve(product, ['material']);
  const below = edition.listProductsBelow(id);
  const exact = all.filter((track) => track.product === id);
  const tracks = exact.length > 0 ? exact : all.filter((track) => below.has(track.product));
  if (tracks.length === 0)
    throw notAvailable(`No ${measure.label} of ${name} for ${product}.`, hint(edition, subject));
  return oneProduct(edition, tracks, name, question);
}

/** `#N/A` for a measure that the subject has no claim on. */
export function nothingOf(edition: Edition, subject: string, words: string): Error {
  return notAvailable(`No ${words} is in the data.`, hint(edition, subject));
}

function oneProduct(
  edition: Edition,
  tracks: readonly Track[],
  name: string,
  { measure, isProductApart }: FactQuestion,
): readonly Track[] {
  const products = [...new Set(tracks.map(({ product }) => product))];
  if (products.length < 2) return tracks;
  const prefix = isProductApart ? '' : `${measure.label}: `;
  const candidates = products.map((id) => `"${prefix}${edition.findMaterial(id)?.name ?? id}"`);
  throw mustMend(`${name} has ${measure.label} of ${products.length} products.`, '', candidates);
}

function hint(edition: Edition, subject: string): string {
  const labels = edition.listMeasuresOf(subject).map((id) => edition.findMeasure(id)?.label ?? id);
  return labels.length === 0 ? '' : `There is: ${labels.slice(0, 5).join(', ')}.`;
}

function findDated(
  edition: Edition,
  choices: readonly Choice[],
  when: Period | undefined,
): Found | undefined {
  const rows = choices.flatMap(
    (choice) => (when ? selectStated(edition, choice, when) : selectLatest(edition, choice))?.rows ?? [],
  );
  return rankClaims(
    edition,
    rows.map((row) => edition.observations.at(row)),
  );
}

function findStanding(
  edition: Edition,
  choices: readonly Choice[],
  when: Period | undefined,
): Found | undefined {
  const claims = choices.flatMap(listEligibleRows).map((row) => edition.observations.at(row));
  const dated = claims.filter(({ period }) =>
    when ? period && (contains(when, period) || contains(period, when)) : true,
  );
  return rankClaims(edition, dated);
}

/** The rows of a track that may answer. */
export function listEligibleRows({ track, isEligible }: Choice): number[] {
  return Array.from({ length: track.end - track.start }, (_, index) => track.start + index).filter(
    isEligible,
  );
}

/** Which rows of a fact's track may answer: guidance and projections only for a stated period. */
export function factChoice(edition: Edition, track: Track, isStated: boolean): Choice {
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

/** The printed figure, day or text of a claim. Throws `#N/A` with both ends where a range is printed. */
export function valueOf(claim: Observation): { value: number | string; unit: string } {
  if (claim.start && claim.value === undefined && claim.text === '')
    return { value: claim.start.from, unit: 'date' };
  const { low, high, unit, period } = claim;
  if (low === undefined || high === undefined) return figureOf(claim);
  throw notAvailable(
    `Printed as a range: ${low}–${high} ${unit} of ${periodWords(period)}.`,
    'REE.CLAIMS shows both ends.',
  );
}

/** `#N/A` with the first, last and nearest period that is printed. */
export function noFact(
  edition: Edition,
  words: string,
  tracks: readonly Track[],
  when: Period | undefined,
): Error {
  const asked = when ?? { from: edition.date, to: edition.date, precision: 'day' as const };
  const reason = when ? `No ${words} for ${periodWords(when)}.` : `No ${words} up to ${periodWords(asked)}.`;
  const marks = tracks.flatMap(
    (track) => listLandmarks(edition, factChoice(edition, track, true), asked) ?? [],
  )[0];
  if (!marks) return notAvailable(reason, 'REE.CLAIMS shows what is printed.');
  const [first, last, nearest] = [marks.first, marks.last, marks.nearest].map((row) =>
    rowPeriodWords(edition, row),
  );
  return notAvailable(reason, `First ${first!}, last ${last!}, nearest ${nearest!}.`);
}
