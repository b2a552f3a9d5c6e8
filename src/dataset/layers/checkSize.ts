import { mustMend } from '../../model/index.ts';
import { numberWords } from '../answer/words.ts';
import type { Measure } from '../records.ts';

/** What there cannot be less than nothing of. Money can: a net present value. */
const neverNegative: ReadonlySet<string> = new Set(['mass', 'flow', 'time', 'area', 'count']);

/** Shares that may well be above 1 where nobody says in which unit they are. */
const changes: ReadonlySet<string> = new Set(['price-change', 'revenue-change', 'share-price-change']);

/** Refuses a number that no figure of the measure can be; `assumedUnit` is blank where one is typed. */
export function checkSize(value: number, assumedUnit: string, measure: Measure): void {
  const { id, label, dimension } = measure;
  if (dimension === 'price' && value <= 0)
    throw mustMend(`The ${label} ${numberWords(value)} is not above 0.`, 'Give a number above 0.');
  if (value < 0 && neverNegative.has(dimension))
    throw mustMend(`The ${label} ${numberWords(value)} is below 0.`, 'Give 0 or more.');
  if (assumedUnit === 'fraction' && value > 1 && !changes.has(id))
    throw mustMend(
      `${numberWords(value)} is ${numberWords(value * 100)} %: type ${numberWords(value / 100)} or the unit %.`,
    );
}
