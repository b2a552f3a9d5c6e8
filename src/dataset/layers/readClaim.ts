import { dimensionWords, formatPeriod, mustMend, parsePeriod, readUnit } from '../../model/index.ts';
import type { Period } from '../../model/index.ts';
import { unitOfFinding } from '../answer/amount.ts';
import { checkUnit } from '../answer/valueIn.ts';
import { numberWords } from '../answer/words.ts';
import type { Finding } from '../answer/finding.ts';
import type { Question } from '../answer/answer.ts';
import type { Edition } from '../edition.ts';
import type { Measure, Observation, Source } from '../records.ts';
import type { LayerSeries } from './layer.ts';
import { placeClaim } from './placeClaim.ts';
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
export function readClaim(
  edition: Edition,
  stated: StatedClaim,
  { source, hasOwnSeries }: ClaimOrigin,
): ReadClaim {
  if (stated.subject === '') throw mustMend('The subject is missing.', 'Give a name: NdPr, 10X.');
  if (stated.measure === '') throw mustMend('The measure is missing.', 'Give one: price, production.');
  const question: Question = { name: stated.subject, measure: measureTextOf(stated), when: stated.when };
  const { measure, identity, period, newSeries, before } = placeClaim(
    edition,
    question,
    hasOwnSeries ? source : undefined,
  );
  const was = wasWords(before);
  const observation: Observation = {
    ...identity,
    ...figureOf(stated, measure, before),
    ...(isPlan(identity) && stated.when ? { start: stated.when } : {}),
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
    locator: `${stated.place}; ${was}`,
    asPrinted: '',
    note: stated.note,
  };
  return { stated, question, observation, newSeries, was };
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

function figureOf(
  { value, unit }: StatedClaim,
  measure: Measure,
  before: Finding | undefined,
): Pick<Observation, 'value' | 'text' | 'start' | 'unit'> {
  const none = { value: undefined, text: '', start: undefined, unit: '' };
  if (value === '') throw mustMend('The value is missing.', 'Give it, or delete the row.');
  switch (measure.valueKind) {
    case 'text':
      return { ...none, text: String(value) };
    case 'date':
      return { ...none, start: dayOf(value, measure) };
    case 'number':
      if (typeof value !== 'number')
        throw mustMend(
          `The value "${value.slice(0, 40)}" is not a number.`,
          'Type it as a number; the unit has a column.',
        );
      return { ...none, value, unit: unitOf(unit, measure, before) };
  }
}

function dayOf(value: number | string, { label }: Measure): Period {
  try {
    return parsePeriod(value);
  } catch {
    throw mustMend(
      `The ${label} "${String(value).slice(0, 40)}" is not a date.`,
      'Use a date, 2027 or "2027-Q1".',
    );
  }
}

/** Where a unit is blank, the one in which a blank unit is answered. */
function unitOf(unit: string, measure: Measure, before: Finding | undefined): string {
  if (unit !== '') {
    checkUnit(measure, unit);
    return readUnit(unit)!.text;
  }
  if (before) return unitOfFinding(before);
  const usual = usualUnits[measure.dimension];
  if (usual) return usual;
  throw mustMend(
    `The unit is missing: the ${measure.label} is ${dimensionWords[measure.dimension]}.`,
    'Give its unit.',
  );
}

const usualUnits: Readonly<Partial<Record<Measure['dimension'], string>>> = {
  price: 'USD/kg',
  flow: 't/yr',
  mass: 't',
  fraction: 'fraction',
  count: 'count',
};
