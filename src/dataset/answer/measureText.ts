import { foldName, mustMend } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import { nearTo } from '../nearestFirst.ts';
import type { Measure } from '../records.ts';

/** A measure as typed: "nameplate capacity: NdFeB magnets, announced", "price: spot Europe". */
export interface AskedMeasure {
  readonly measure: Measure;
  /** What stands after the colon: a basis for prices, a product (and a status) for the others. */
  readonly qualifier: string;
}

/** Reads a measure by id, label or alias, with its qualifier. Throws a `#VALUE!` refusal with nearest measures. */
export function readMeasure(edition: Edition, text: string): AskedMeasure {
  const colon = text.indexOf(':');
  const word = foldName(colon < 0 ? text : text.slice(0, colon));
  const qualifier = colon < 0 ? '' : text.slice(colon + 1).trim();
  const measure = edition.findMeasureNamed(word);
  if (measure) return { measure, qualifier };
  if (word === '')
    throw mustMend('The measure is missing.', 'Give one like "price" or "nameplate capacity".');
  const labels = edition.measures.map(({ label }) => label);
  const containing = labels.filter(
    (label) => foldName(label).includes(word) || word.includes(foldName(label)),
  );
  const near = (): readonly string[] => (containing.length > 0 ? containing : nearTo(labels, word));
  throw mustMend(`"${text.slice(0, 40)}" is not a measure.`, '', near, 'REE.FIELDS() lists all.');
}
