import { convertUnit, dimensionWords, mustMend, parsePeriod, sameMeasure } from '../../model/index.ts';
import type { Period, Unit } from '../../model/index.ts';
import { figureWords } from '../answer/amount.ts';
import type { Finding } from '../answer/finding.ts';
import { numberWords } from '../answer/words.ts';
import type { Measure, Observation } from '../records.ts';
import { checkSize } from './checkSize.ts';
import type { ClaimUnits } from './claimUnits.ts';
import type { StatedClaim } from './statedClaim.ts';

/** What a claim says: a number in a unit, a day or a text; as typed where it was converted. */
export type Figure = Pick<Observation, 'value' | 'text' | 'start' | 'unit' | 'asPrinted'>;

/** Where a figure is to stand. */
export interface FigurePlace {
  readonly measure: Measure;
  readonly before: Finding | undefined;
  /** Whether it stays in the unit that is typed, whatever answers now. */
  readonly keepsUnit: boolean;
  readonly units: ClaimUnits;
}

/**
 * Reads value and unit of a claim. A figure in the place of another one answers in the unit in which that one did: formulas
 * count on it. Throws a refusal that says what to mend.
 */
export function readFigure({ value, unit }: StatedClaim, place: FigurePlace): Figure {
  if (value === '') throw mustMend('The value is missing.', 'Give it, or delete the row.');
  switch (place.measure.valueKind) {
    case 'text':
      return { value: undefined, text: String(value), start: undefined, unit: '', asPrinted: '' };
    case 'date':
      return {
        value: undefined,
        text: '',
        start: dayOf(value, place.measure),
        unit: '',
        asPrinted: '',
      };
    case 'number':
      if (typeof value !== 'number')
        throw mustMend(
          `The value "${value.slice(0, 40)}" is not a number.`,
          'Type it as a number; the unit has a column.',
        );
      return amountOf(value, unit, place);
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

function amountOf(value: number, typed: string, place: FigurePlace): Figure {
  const { measure, before, keepsUnit, units } = place;
  const answered = before && units.answered(before);
  if (typed === '') {
    const unit = answered ?? usualUnit(measure);
    checkSize(value, unit, measure);
    return amount(value, unit, '');
  }
  checkSize(value, '', measure);
  const stated = units.typed(measure, typed);
  const kept = keepsUnit
    ? undefined
    : (answered ?? (measure.dimension === 'fraction' ? 'fraction' : undefined));
  const target = kept === undefined ? undefined : units.known(kept);
  if (target?.dimension !== stated.dimension || target.text === stated.text)
    return amount(value, stated.text, '');
  if (before) checkSame(stated, target, before);
  return amount(convertUnit(value, stated, target), target.text, `${numberWords(value)} ${typed}`);
}

function amount(value: number, unit: string, asPrinted: string): Figure {
  return { value, text: '', start: undefined, unit, asPrinted };
}

/** Where a unit is blank and nothing answers yet. */
function usualUnit({ label, dimension }: Measure): string {
  const unit = usualUnits[dimension];
  if (unit !== undefined) return unit;
  throw mustMend(`The unit is missing: the ${label} is ${dimensionWords[dimension]}.`, 'Give its unit.');
}

function checkSame(stated: Unit, target: Unit, before: Finding): void {
  if (stated.currency !== target.currency)
    throw mustMend(
      `Where no unit is asked for the answer is in ${target.currency}, not in ${stated.currency}.`,
      `State it in ${target.currency}${target.dimension === 'price' ? ` (${target.text})` : ''}.`,
    );
  if (sameMeasure(stated, target)) return;
  const reason =
    stated.per !== target.per
      ? `per ${target.per}, not per ${stated.per}`
      : target.substance.includes('unqualified')
        ? `not in ${stated.text}: short, long or metric is not stated`
        : `not in ${stated.text}: the masses differ in what they are of`;
  throw mustMend(`${figureWords(before)} is ${reason}.`, `Use ${target.text}, or leave the unit blank.`);
}

const usualUnits: Readonly<Partial<Record<Measure['dimension'], string>>> = {
  price: 'USD/kg',
  flow: 't/yr',
  mass: 't',
  fraction: 'fraction',
  count: 'count',
};
