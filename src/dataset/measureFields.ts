import { dimensionWords, entityKinds, formatPeriod, notAvailable } from '../model/index.ts';
import type { Edition } from './edition.ts';
import { basisWords } from './answer/basis.ts';
import { findKind } from './kinds.ts';
import type { Measure } from './records.ts';
import type { Track } from './tracks.ts';

/** A table with its header. */
export interface FieldsAnswer {
  readonly headers: readonly string[];
  readonly lines: (string | number)[][];
}

const headersOfMeasures = ['Measure', 'Is', 'Kinds', 'Also known as', 'Description'];
const headersOfClaims = ['Measure', 'Product', 'Unit', 'First', 'Last', 'Claims', 'Ask for'];

/**
 * The measures there are: all of them, those of a kind, or those that a name has claims on, with product, unit, dates and count.
 * Throws a `#VALUE!` refusal for what is neither a kind nor a name, `#N/A` where there is no claim.
 */
export function listFields(edition: Edition, text: string): FieldsAnswer {
  const kind = text === '' ? undefined : findKind(text);
  const isEntityKind = entityKinds.some((one) => one === kind);
  if (text !== '' && !isEntityKind && kind !== 'measure') return fieldsOfName(edition, text);
  const measures = edition.measures.filter(({ kinds }) => !isEntityKind || kinds.includes(kind!));
  if (measures.length === 0)
    throw notAvailable(`No measure is one of a ${kind!}.`, 'REE.FIELDS() lists all.');
  return { headers: headersOfMeasures, lines: measures.map(lineOfMeasure) };
}

function lineOfMeasure({ label, dimension, kinds, aliases, description }: Measure): string[] {
  return [label, dimensionWords[dimension], kinds.join('; '), aliases.join('; '), description];
}

function fieldsOfName(edition: Edition, text: string): FieldsAnswer {
  const { id, name, kind } = edition.names.resolve(text, entityKinds);
  // A material is asked for its prices by the name of the product that has them.
  const subjects = kind === 'material' ? [...edition.listProductsBelow(id)] : [id];
  const tracks = subjects.flatMap((subject) =>
    edition.listMeasuresOf(subject).flatMap((measure) => edition.listTracks(subject, measure)),
  );
  if (tracks.length > 0)
    return { headers: headersOfClaims, lines: tracks.map((track) => lineOfTrack(edition, track)) };
  throw notAvailable(
    `No claim has ${name} for its subject.`,
    `REE.TABLE("claims","${kind}:${id}") gives those where it has another role.`,
  );
}

function lineOfTrack(edition: Edition, track: Track): (string | number)[] {
  const { subject, measure, product, series, start, end } = track;
  const label = edition.findMeasure(measure)?.label ?? measure;
  const of = edition.findMaterial(product === '' ? subject : product)?.name ?? '';
  const ofSeries = measure === 'price' ? edition.findSeries(series) : undefined;
  const qualifier = ofSeries ? basisWords(ofSeries) : product === '' ? '' : of;
  return [
    label,
    of,
    unitsOf(edition, track),
    dateOf(edition, track, 'first'),
    dateOf(edition, track, 'last'),
    end - start,
    qualifier === '' ? label : `${label}: ${qualifier}`,
  ];
}

function unitsOf({ observations }: Edition, { start, end }: Track): string {
  const column = observations.words('unit');
  const units = new Set<string>();
  for (let row = start; row < end; row++) units.add(column.at(row));
  return [...units].filter(Boolean).join('; ');
}

/** The first or last dated period, as the date arguments take it. */
function dateOf({ observations, periodTo }: Edition, { start, end }: Track, which: 'first' | 'last'): string {
  const [from, step] = which === 'first' ? [start, 1] : [end - 1, -1];
  for (let row = from; row >= start && row < end; row += step) {
    if (Number.isNaN(periodTo.at(row))) continue;
    const { period } = observations.at(row);
    return period ? formatPeriod(period) : '';
  }
  return '';
}
