import { Refusal, mustMend, termBases } from '../../model/index.ts';
import type { EntityKind, Period } from '../../model/index.ts';
import { findAnswer, splitQualifier } from '../answer/answer.ts';
import type { Question } from '../answer/answer.ts';
import { readBasis } from '../answer/basis.ts';
import { capacityKinds } from '../answer/capacity.ts';
import { readStatus } from '../answer/capacityStatus.ts';
import type { Finding } from '../answer/finding.ts';
import { lastFullYear } from '../answer/flow.ts';
import { readMeasure } from '../answer/measureText.ts';
import type { AskedMeasure } from '../answer/measureText.ts';
import { capacityMeasure } from '../answer/plant.ts';
import { listAskedSeries } from '../answer/price.ts';
import type { Edition } from '../edition.ts';
import type { Measure, Observation, Series } from '../records.ts';

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
  readonly newSeries: Series | undefined;
  readonly before: Finding | undefined;
}

/** Finds where a claim belongs that is to answer a question. Throws a refusal where its words must be mended. */
export function placeClaim(edition: Edition, question: Question): ClaimPlace {
  const asked = readMeasure(edition, question.measure);
  const before = answerOf(edition, question);
  const period = periodOf(edition, question, asked.measure, before);
  const place = asked.measure.id === 'price' ? priceIdentity(edition, question, asked) : undefined;
  if (place) return { measure: asked.measure, period, before, ...place };
  const identity = factIdentity(edition, question, asked, before);
  return { measure: asked.measure, period, before, identity, newSeries: undefined };
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

function priceIdentity(
  edition: Edition,
  { name }: Question,
  { qualifier }: AskedMeasure,
): Pick<ClaimPlace, 'identity' | 'newSeries'> {
  const { basis, market } = readBasis(qualifier);
  const { known, material } = seriesOf(edition, name, qualifier);
  if (known.length > 1)
    throw mustMend(
      `Several ${basis} prices of ${name} are in the data.`,
      'Name one with its market or publisher.',
      known.map((one) => `"${[one.basis, one.market].filter(Boolean).join(' ')}"`),
    );
  const newSeries = known[0] ? undefined : makeSeries(material, basis, market);
  const series = known[0] ?? newSeries!;
  const isOfSubject = series.subject !== '';
  return {
    newSeries,
    identity: {
      ...blank,
      subject: isOfSubject ? series.subject : series.material,
      measure: series.measure || 'price',
      product: isOfSubject ? series.material : '',
      series: series.id,
    },
  };
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

function makeSeries(material: string, basis: Series['basis'], market: string): Series {
  return {
    id: ['own', material, basis, market].filter(Boolean).join(':'),
    material,
    basis,
    market,
    publisher: '',
    subject: '',
    measure: '',
    incoterm: '',
    vat: 'unstated',
    purity: '',
    frequency: termBases.includes(basis) ? 'terms' : basis === 'spot' ? 'quote' : 'annual',
    default: true,
    note: '',
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
  const [claim, ...others] = before?.claims ?? [];
  if (claim?.subject === id && others.length === 0) return identityOf(claim);
  const { product, status } = isCapacity ? splitQualifier(qualifier) : { product: qualifier, status: '' };
  const named = product === '' ? (claim?.product ?? '') : edition.names.resolve(product, ['material']).id;
  if (!isCapacity) return { ...blank, subject: id, measure: measure.id, product: named };
  const asked = readStatus(status).status ?? 'built';
  return {
    ...blank,
    subject: id,
    measure: measure.id,
    product: named,
    scope: kind === 'facility' ? 'own' : 'company-total',
    state: asked === 'built' ? 'operating' : asked,
  };
}

function identityOf(claim: Observation): Identity {
  const { subject, measure, product, series, scope, state, phase, direction, facilities, location } = claim;
  return { subject, measure, product, series, scope, state, phase, direction, facilities, location };
}
