import { Refusal, mustMend, termBases, unlessRefused } from '../../model/index.ts';
import type { EntityKind, Period, Precision } from '../../model/index.ts';
import { findAnswer, splitQualifier } from '../answer/answer.ts';
import type { Question } from '../answer/answer.ts';
import { basisWords, inMarket, readBasis } from '../answer/basis.ts';
import type { AskedBasis } from '../answer/basis.ts';
import { capacityKinds } from '../answer/capacity.ts';
import { levelOf, readStatus } from '../answer/capacityStatus.ts';
import type { Finding } from '../answer/finding.ts';
import { lastFullYear } from '../answer/flow.ts';
import { holderKinds, stakeMeasure } from '../answer/holders.ts';
import { readMeasure } from '../answer/measureText.ts';
import type { AskedMeasure } from '../answer/measureText.ts';
import { capacityMeasure } from '../answer/plant.ts';
import { listAskedSeries } from '../answer/price.ts';
import type { Edition } from '../edition.ts';
import { ofSeries } from '../ofSeries.ts';
import type { Measure, Observation, Series, Source } from '../records.ts';
import type { LayerSeries } from './layer.ts';
import { madeByKey } from './madeByKey.ts';

/** Of what a claim is: the part of it that decides which questions it answers. */
export type Identity = Pick<
  Observation,
  | 'subject'
  | 'measure'
  | 'product'
  | 'series'
  | 'scope'
  | 'state'
  | 'phase'
  | 'direction'
  | 'facilities'
  | 'location'
>;

/** Where a user's claim belongs, and what answers there without it. */
export interface ClaimPlace {
  readonly measure: Measure;
  readonly identity: Identity;
  readonly period: Period;
  /** A series that no source has. */
  readonly newSeries: LayerSeries | undefined;
  readonly before: Finding | undefined;
}

/** What the words of a price mean, whatever the period. */
interface PriceWords {
  readonly asked: AskedBasis;
  readonly known: readonly Series[];
  readonly material: string;
}

/**
 * Finds where claims belong that are to answer a question; prices of an own source belong to series of its own. Throws a
 * refusal where the words must be mended.
 */
export function makeClaimPlaces(
  edition: Edition,
  own: Source | undefined,
): (question: Question) => ClaimPlace {
  const measures = madeByKey((text) => readMeasure(edition, text));
  const prices = madeByKey((text) =>
    madeByKey((name) => priceWords(edition, name, measures(text).qualifier, own)),
  );
  return (question) => {
    const asked = measures(question.measure);
    const { measure } = asked;
    const isPrice = measure.id === 'price';
    const before = own && isPrice ? priceBefore(edition, question, asked) : answerOf(edition, question);
    const period = periodOf(edition, question, measure, before);
    if (!isPrice) {
      const identity = factIdentity(edition, question, asked, before);
      return { measure, period, before, identity, newSeries: undefined };
    }
    const words = prices(question.measure)(question.name);
    const { identity, newSeries } = priceIdentity(edition, question, words, own, period.precision);
    return { measure, period, before, identity, newSeries };
  };
}

/** What answers now; `#N/A` is what a claim may fill in, words to mend are not. */
function answerOf(edition: Edition, question: Question): Finding | undefined {
  try {
    return findAnswer(edition, question);
  } catch (refusal) {
    if (refusal instanceof Refusal && refusal.cell === '#N/A') return undefined;
    throw refusal;
  }
}

/** Words that name no published series may well name one of the user's own; unknown materials and bases may not. */
function priceBefore(edition: Edition, question: Question, { qualifier }: AskedMeasure): Finding | undefined {
  edition.names.resolve(question.name, ['material']);
  readBasis(qualifier);
  return unlessRefused(() => findAnswer(edition, question));
}

function periodOf(
  edition: Edition,
  { when }: Question,
  { timing, label }: Measure,
  before: Finding | undefined,
): Period {
  if (when) return when;
  if (timing === 'period') return lastFullYear(edition);
  const period = before?.claims[0].period;
  if (period) return period;
  if (timing === 'standing') return { from: edition.date, to: edition.date, precision: 'day' };
  throw mustMend(`The data have no latest ${label} that a blank period could mean.`, 'Give the period.');
}

function priceWords(edition: Edition, name: string, qualifier: string, own: Source | undefined): PriceWords {
  const found = own ? ownSeriesOf(edition, name) : seriesOf(edition, name, qualifier);
  return { asked: readBasis(qualifier), ...found };
}

function priceIdentity(
  edition: Edition,
  { name }: Question,
  { asked, known, material }: PriceWords,
  own: Source | undefined,
  precision: Precision,
): Pick<ClaimPlace, 'identity' | 'newSeries'> {
  if (known.length > 1)
    throw mustMend(
      `Several ${asked.basis} prices of ${name} are in the data.`,
      'Name one with its market or publisher.',
      known.map((one) => `"${basisWords(one)}"`),
    );
  const newSeries = known[0] ? undefined : makeSeries(edition, { material, asked, own, precision });
  const series = known[0] ?? newSeries!;
  return { newSeries, identity: { ...blank, ...ofSeries(series), series: series.id } };
}

function ownSeriesOf(
  edition: Edition,
  name: string,
): { readonly known: readonly Series[]; readonly material: string } {
  return { known: [], material: pricedForm(edition, edition.names.resolve(name, ['material']).id) };
}

/** The series that the words choose; none where the material has no price on that basis. */
function seriesOf(
  edition: Edition,
  name: string,
  qualifier: string,
): { readonly known: readonly Series[]; readonly material: string } {
  const { id } = edition.names.resolve(name, ['material']);
  try {
    return { known: listAskedSeries(edition, name, qualifier), material: id };
  } catch (refusal) {
    if (!(refusal instanceof Refusal) || refusal.cell !== '#N/A') throw refusal;
    return { known: [], material: pricedForm(edition, id) };
  }
}

/** An element or a mixture is priced as its oxide. */
function pricedForm(edition: Edition, id: string): string {
  if (edition.listSeriesOf(id).length > 0) return id;
  const oxide = edition.materials.find(({ parent, form }) => parent === id && form === 'oxide');
  return oxide?.id ?? id;
}

interface SeriesParts {
  readonly material: string;
  readonly asked: AskedBasis;
  readonly own: Source | undefined;
  readonly precision: Precision;
}

const frequencyOf: Readonly<Partial<Record<Precision, string>>> = {
  day: 'quote',
  month: 'monthly',
  quarter: 'quarterly',
  half: 'half-yearly',
};

/** One of its own, in the place of those that the same words mean. */
function makeSeries(
  edition: Edition,
  { material, asked: { basis, market }, own, precision }: SeriesParts,
): LayerSeries {
  const ofBasis = edition.listSeriesOf(material).filter((one) => one.basis === basis);
  const same = market === '' ? ofBasis.filter((one) => one.default) : inMarket(ofBasis, market);
  return {
    id: ['own', own?.id, material, basis, market].filter(Boolean).join(':'),
    material,
    basis,
    market,
    publisher: own?.publisher ?? '',
    subject: '',
    measure: '',
    incoterm: '',
    vat: 'unstated',
    purity: '',
    frequency: termBases.includes(basis) ? 'terms' : (frequencyOf[precision] ?? 'annual'),
    default: ofBasis.length === 0 || same.some((one) => one.default),
    note: '',
    replaces: same.map(({ id }) => id),
  };
}

const blank: Identity = {
  subject: '',
  measure: '',
  product: '',
  series: '',
  scope: 'own',
  state: '',
  phase: '',
  direction: 'output',
  facilities: [],
  location: '',
};

/** The identity of the claim that answers now where there is one of the subject itself; else what the words say. */
function factIdentity(
  edition: Edition,
  { name }: Question,
  { measure, qualifier }: AskedMeasure,
  before: Finding | undefined,
): Identity {
  const isCapacity = measure.id === capacityMeasure;
  const kinds = isCapacity ? capacityKinds : (measure.kinds as readonly EntityKind[]);
  const { id, kind } = edition.names.resolve(name, kinds);
  const { product, status } = isCapacity ? splitQualifier(qualifier) : { product: qualifier, status: '' };
  const asked = isCapacity ? readStatus(status).status : undefined;
  const [claim, ...others] = before?.claims ?? [];
  const isPattern = claim?.subject === id && others.length === 0;
  if (isPattern && (asked === undefined || levelOf(claim.state) === asked)) return identityOf(claim);
  if (measure.id === stakeMeasure && qualifier !== '') {
    const holder = edition.names.resolve(qualifier, holderKinds).id;
    return { ...blank, subject: id, measure: measure.id, facilities: [holder] };
  }
  const named = product === '' ? (claim?.product ?? '') : edition.names.resolve(product, ['material']).id;
  if (!isCapacity) return { ...blank, subject: id, measure: measure.id, product: named };
  return {
    ...blank,
    subject: id,
    measure: measure.id,
    product: named,
    scope: kind === 'facility' ? 'own' : 'company-total',
    state: asked === undefined || asked === 'built' ? 'operating' : asked,
  };
}

function identityOf(claim: Observation): Identity {
  const { subject, measure, product, series, scope, state, phase, direction, facilities, location } = claim;
  return { subject, measure, product, series, scope, state, phase, direction, facilities, location };
}
