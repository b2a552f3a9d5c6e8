import { formatPeriod, mustMend } from '../../model/index.ts';
import { numberWords } from '../answer/words.ts';
import type { Finding } from '../answer/finding.ts';
import type { Question } from '../answer/answer.ts';
import type { Edition } from '../edition.ts';
import type { Observation, Source } from '../records.ts';
import { makeClaimUnits } from './claimUnits.ts';
import type { LayerSeries } from './layer.ts';
import { makeClaimPlaces } from './placeClaim.ts';
import { readFigure } from './readFigure.ts';
import { measureTextOf } from './statedClaim.ts';
import type { StatedClaim } from './statedClaim.ts';

/** A user's claim in the terms of an edition. */
export interface ReadClaim {
  readonly stated: StatedClaim;
  /** What it must answer. */
  readonly question: Question;
  readonly observation: Observation;
  readonly newSeries: LayerSeries | undefined;
  /** "was 69 USD/kg", "nothing before". */
  readonly was: string;
}

/** Whose claims they are. */
export interface ClaimOrigin {
  readonly source: Source;
  readonly hasOwnSeries: boolean;
}

/** Reads what a user says of a figure. Throws a refusal that says what to mend in it. */
export type ReadStated = (stated: StatedClaim) => ReadClaim;

/** Reads the claims of one layer; what its rows have in common is found once. */
export function makeClaimReader(edition: Edition, { source, hasOwnSeries }: ClaimOrigin): ReadStated {
  const units = makeClaimUnits();
  const placeClaim = makeClaimPlaces(edition, hasOwnSeries ? source : undefined);
  return (stated) => {
    if (stated.subject === '') throw mustMend('The subject is missing.', 'Give a name: NdPr, 10X.');
    if (stated.measure === '') throw mustMend('The measure is missing.', 'Give one: price, production.');
    const question: Question = { name: stated.subject, measure: measureTextOf(stated), when: stated.when };
    const { measure, identity, period, newSeries, before } = placeClaim(question);
    const figure = readFigure(stated, { measure, before, keepsUnit: hasOwnSeries, units });
    const was = wasWords(before);
    const { subject, product, series, scope, state, phase, direction, facilities, location } = identity;
    // Each field by its name: spreads make an object several times as slow.
    const observation: Observation = {
      subject,
      measure: identity.measure,
      product,
      series,
      scope,
      state,
      phase,
      direction,
      facilities,
      location,
      value: figure.value,
      text: figure.text,
      start: isPlan(identity) && stated.when ? stated.when : figure.start,
      unit: figure.unit,
      id: `${source.id}:${stated.place}`,
      period,
      low: undefined,
      high: undefined,
      bound: 'exact',
      status: period.to > edition.date ? 'projection' : 'estimate',
      convertedValue: undefined,
      convertedUnit: '',
      convertedSource: '',
      derived: '',
      superseded: false,
      source: source.id,
      locator: locatorOf(stated, figure.asPrinted, was),
      asPrinted: figure.asPrinted,
      note: stated.note,
    };
    return { stated, question, observation, newSeries, was };
  };
}

function locatorOf({ place }: StatedClaim, asPrinted: string, was: string): string {
  return asPrinted === '' ? `${place}; ${was}` : `${place}; typed ${asPrinted}; ${was}`;
}

/** What is not built is known by when it starts: a plan for 2030 answers where 2030 is asked for. */
function isPlan({ state }: Pick<Observation, 'state'>): boolean {
  return state === 'construction' || state === 'announced';
}

/** What the figure was without the claim, for a citation. */
function wasWords(before: Finding | undefined): string {
  if (!before) return 'nothing before';
  const { value, unit, measure, claims } = before;
  if (measure.valueKind === 'date' && claims[0].start) return `was ${formatPeriod(claims[0].start)}`;
  if (typeof value === 'string') return `was "${value}"`;
  return `was ${numberWords(value)} ${unit}`;
}
