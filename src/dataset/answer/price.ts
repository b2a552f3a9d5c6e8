import { mustMend, notAvailable, termBases } from '../../model/index.ts';
import type { Basis, Period } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import type { Material, Measure, Observation, Series } from '../records.ts';
import { basisWords, inMarket, readBasis } from './basis.ts';
import type { AskedBasis } from './basis.ts';
import type { Finding } from './finding.ts';
import { isLaid, rankClaims } from './rank.ts';
import { listLandmarks, selectInForce, selectLatest, selectStated } from './select.ts';
import type { Choice, Selection } from './select.ts';
import { listWords, numberWords, periodWords, rowPeriodWords } from './words.ts';

export interface PriceQuestion {
  readonly material: string;
  /** Blank: the latest, or the terms in force on the edition's date. */
  readonly when: Period | undefined;
  /** "average", "spot Europe"; blank is the average. */
  readonly basis: string;
}

/** Finds the price that answers. Throws a refusal: `#VALUE!` for words that name no series, `#N/A` for a period without a claim. */
export function findPrice(edition: Edition, { material, when, basis }: PriceQuestion): Finding {
  const asked = readBasis(basis);
  const priced = findPricedMaterial(edition, material, asked);
  const chosen = chooseSeries(edition, priced, asked);
  return isTerms(asked.basis)
    ? findTerms(edition, priced, asked, chosen, when)
    : findQuote(edition, priced, asked, chosen[0]!, when);
}

/** The series that the words choose: exactly one, but all that match for floors, thresholds and contracts. */
export function listAskedSeries(edition: Edition, material: string, basis: string): readonly Series[] {
  const asked = readBasis(basis);
  return chooseSeries(edition, findPricedMaterial(edition, material, asked), asked);
}

/** The material as named; the oxide where an element or a mixture is named without a form. */
function findPricedMaterial(edition: Edition, name: string, asked: AskedBasis): Material {
  const { id } = edition.names.resolve(name, ['material']);
  const material = edition.findMaterial(id)!;
  if (edition.listSeriesOf(id).length > 0) return material;
  const forms = [...edition.listProductsBelow(id)]
    .map((form) => edition.findMaterial(form)!)
    .filter((form) => form.parent === id && edition.listSeriesOf(form.id).length > 0);
  const oxide = forms.find(({ form }) => form === 'oxide');
  const only = forms.length === 1 ? forms[0] : undefined;
  const priced = oxide ?? only;
  if (priced) return priced;
  if (forms.length > 1)
    throw mustMend(
      `Several forms of ${material.name} have prices.`,
      '',
      forms.map((form) => form.name),
    );
  throw notAvailable(
    `No ${basisWords(asked)} price of ${material.name} is in the data.`,
    'REE.LIST("materials") names the materials.',
  );
}

function chooseSeries(edition: Edition, material: Material, asked: AskedBasis): readonly Series[] {
  const ofMaterial = edition.listSeriesOf(material.id);
  const ofBasis = ofMaterial.filter(({ basis }) => basis === asked.basis);
  if (ofBasis.length === 0 && asked.basis === 'deck')
    throw notAvailable(
      `No price deck of this workbook has a price of ${material.name}.`,
      'Compare in the REE pane inserts a deck.',
    );
  if (ofBasis.length === 0) {
    const others = [...new Set(ofMaterial.map(({ basis }) => basis))];
    throw notAvailable(`No ${asked.basis} price of ${material.name}.`, `There is: ${listWords(others)}.`);
  }
  const matching = withoutReplaced(edition, inMarket(ofBasis, asked.market));
  if (matching.length === 0)
    throw mustMend(
      `No ${basisWords(asked)} price of ${material.name}.`,
      '',
      ofBasis.map((one) => `"${basisWords(one)}"`),
    );
  if (isTerms(asked.basis) || matching.length === 1) return matching;
  const preferred = matching.find((one) => one.default);
  if (preferred) return [preferred];
  throw mustMend(
    `Several ${basisWords(asked)} prices of ${material.name}.`,
    '',
    matching.map((one) => `"${basisWords(one)}"`),
  );
}

/** Of series that the same words mean, a user's own one takes the place of those that it is to replace. */
function withoutReplaced(edition: Edition, matching: readonly Series[]): readonly Series[] {
  const replaced = new Set(matching.flatMap(({ id }) => edition.listReplaced(id)));
  return replaced.size === 0 ? matching : matching.filter((one) => !replaced.has(one));
}

function findQuote(
  edition: Edition,
  material: Material,
  asked: AskedBasis,
  series: Series,
  when: Period | undefined,
): Finding {
  const choice = seriesChoice(edition, series, when !== undefined);
  const selection = choice && (when ? selectStated(edition, choice, when) : selectLatest(edition, choice));
  const words = `${basisWords({ basis: asked.basis, market: asked.market })} price of ${material.name}`;
  if (!choice || !selection) throw noPrice(edition, words, choice, when);
  return findingOf(edition, series, selection, when);
}

function noPrice(
  edition: Edition,
  words: string,
  choice: Choice | undefined,
  when: Period | undefined,
): Error {
  const marks =
    choice &&
    listLandmarks(edition, choice, when ?? { from: edition.date, to: edition.date, precision: 'day' });
  const reason = when
    ? `No ${words} for ${periodWords(when)}.`
    : `No ${words} up to ${periodWords({ from: edition.date, to: edition.date, precision: 'day' })}.`;
  if (!marks) return notAvailable(reason);
  const [first, last, nearest] = [marks.first, marks.last, marks.nearest].map((row) =>
    rowPeriodWords(edition, row),
  );
  return notAvailable(reason, `First ${first!}, last ${last!}, nearest ${nearest!}.`);
}

function findingOf(
  edition: Edition,
  series: Series,
  { rows, quotes }: Selection,
  when: Period | undefined,
): Finding {
  const ranked = rankClaims(
    edition,
    rows.map((row) => edition.observations.at(row)),
  )!;
  const claim = ranked.claims[0];
  const extent =
    when && quotes > 0
      ? `last of ${quotes} ${quotes === 1 ? 'quote' : 'quotes'} in ${periodWords(when)}`
      : '';
  return {
    measure: measureOf(edition, claim),
    claims: [claim],
    ...figureOf(claim),
    series,
    extent,
    reason: ranked.reason,
  };
}

function findTerms(
  edition: Edition,
  material: Material,
  asked: AskedBasis,
  chosen: readonly Series[],
  when: Period | undefined,
): Finding {
  const day = { from: edition.date, to: edition.date, precision: 'day' } as const;
  const on = when ?? day;
  const choices = chosen.flatMap((series) => seriesChoice(edition, series, true) ?? []);
  const claims = choices
    .flatMap((choice) => selectInForce(edition, choice, on))
    .map((row) => edition.observations.at(row));
  const laid = claims.filter((claim) => isLaid(edition, claim));
  const ranked = rankClaims(edition, laid.length > 0 ? laid : claims);
  const words = `${basisWords(asked)} price of ${material.name}`;
  if (!ranked) throw noTerms(edition, words, choices, on);
  const figures = new Set(
    ranked.claims.map((claim) => `${numberWords(Number(figureOf(claim).value))} ${claim.unit}`),
  );
  if (figures.size > 1) {
    throw mustMend(
      `Several terms are in force on ${periodWords(on)}: ${listWords([...figures])}.`,
      '',
      chosen.map((one) => `"${basisWords(one)}"`),
    );
  }
  const claim = ranked.claims[0];
  const series = edition.findSeries(claim.series)!;
  const extent = ranked.claims.length > 1 ? `${ranked.claims.length} terms at this figure are in force` : '';
  return {
    measure: measureOf(edition, claim),
    claims: ranked.claims,
    ...figureOf(claim),
    series,
    extent,
    reason: ranked.reason,
  };
}

function noTerms(edition: Edition, words: string, choices: readonly Choice[], on: Period): Error {
  const terms = choices.flatMap((choice) => listLandmarks(edition, choice, on) ?? []);
  const named = terms.flatMap(({ first, last }) => [first, last]).map((row) => edition.observations.at(row));
  const sorted = named.sort((a, b) => a.period!.from - b.period!.from);
  const reason = `No ${words} is in force on ${periodWords(on)}.`;
  if (sorted.length === 0) return notAvailable(reason);
  return notAvailable(
    reason,
    `First ${periodWords(sorted[0]?.period)}, last ${periodWords(sorted.at(-1)?.period)}.`,
  );
}

/** Which rows of a price series may answer; guidance and projections only for a stated period. */
export function seriesChoice(edition: Edition, series: Series, isStated: boolean): Choice | undefined {
  const track = edition.findSeriesTrack(series.id);
  if (!track) return undefined;
  const statuses = edition.observations.words('status');
  const superseded = edition.observations.words('superseded');
  const isTerm = series.frequency === 'terms';
  const mayAnswer = (row: number): boolean => {
    const status = statuses.at(row);
    if (status === 'proposed' || superseded.at(row) !== '') return false;
    return isStated || isTerm || status === 'actual' || status === 'estimate';
  };
  const isStrong = strongRows(edition);
  let hasStrong = false;
  for (let row = track.start; row < track.end && !hasStrong; row++) hasStrong = isStrong(row);
  const isEligible = hasStrong ? (row: number) => mayAnswer(row) && isStrong(row) : mayAnswer;
  const isCarried = series.frequency === 'quote';
  return { track, isEligible, isQuoted: isCarried || series.basis === 'year-end', isCarried };
}

/** Neither computed nor from the briefing: while one exists, superseded or not, those two do not answer. */
export function strongRows(edition: Edition): (row: number) => boolean {
  const derived = edition.observations.words('derived');
  const sources = edition.observations.words('source');
  return (row) => derived.at(row) === '' && edition.getSource(sources.at(row)).kind !== 'briefing';
}

function isTerms(basis: Basis): boolean {
  return termBases.includes(basis);
}

/** The printed figure; the middle of a printed price range. */
export function figureOf(claim: Observation): { value: number | string; unit: string } {
  const { value, low, high, text, unit } = claim;
  if (value !== undefined) return { value, unit };
  if (low !== undefined && high !== undefined) return { value: (low + high) / 2, unit };
  return { value: text, unit };
}

function measureOf(edition: Edition, claim: Observation): Measure {
  return edition.findMeasure(claim.measure)!;
}
