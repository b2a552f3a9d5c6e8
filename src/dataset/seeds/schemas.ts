import { z } from 'zod';
import {
  bases,
  bounds,
  claimStatuses,
  dimensions,
  directions,
  entityKinds,
  frequencies,
  licences,
  materialTypes,
  ownershipStatuses,
  retrievals,
  scopes,
  sourceKinds,
  stages,
  states,
  valueKinds,
  vatBases,
} from '../../model/index.ts';
import {
  flag,
  id,
  list,
  listOf,
  number,
  optionalNumber,
  optionalPeriod,
  optionalWord,
  required,
  sourceId,
  text,
  word,
  wordOr,
} from './cells.ts';

/** What each kind of seed row must be. Keys are the column names of its file. */
export const schemas = {
  edition: z.object({
    id: z
      .string()
      .regex(/^\d{4}\.\d{2}\.\d{2}(?:-\d+)?$/, { error: 'is not an edition id|Write it like 2026.11.23.' }),
    date: required,
  }),
  sources: z.object({
    id: sourceId,
    kind: word(sourceKinds),
    retrieval: word(retrievals),
    title: required,
    publisher: required,
    url: text,
    published: optionalPeriod,
    order: number,
    licence: word(licences),
    publish: flag,
    note: text,
  }),
  entities: z.object({
    id,
    name: required,
    fullName: text,
    kind: word(entityKinds),
    parent: text,
    country: z.string().regex(/^(?:[A-Z]{2})?$/, {
      error: 'is not a country code|Use two capital letters of ISO 3166-1: GB.',
    }),
    stages: listOf(stages),
    tickers: list,
    aliases: list,
    formerNames: list,
    pointsTo: text,
    source: text,
    note: text,
  }),
  ownership: z.object({
    owner: id,
    owned: id,
    share: optionalNumber,
    from: optionalPeriod,
    to: optionalPeriod,
    status: word(ownershipStatuses),
    source: sourceId,
    note: text,
  }),
  materials: z.object({
    id,
    name: required,
    fullName: text,
    type: word(materialTypes),
    parent: text,
    symbol: text,
    form: text,
    formula: text,
    aliases: list,
    note: text,
  }),
  measures: z.object({
    id,
    label: required,
    dimension: word(dimensions),
    valueKind: word(valueKinds),
    format: required,
    kinds: listOf(entityKinds),
    aliases: list,
    description: required,
  }),
  series: z.object({
    id,
    material: id,
    basis: word(bases),
    market: text,
    publisher: required,
    subject: text,
    measure: text,
    incoterm: text,
    vat: word(vatBases),
    purity: text,
    frequency: word(frequencies),
    default: flag,
    note: text,
  }),
  decisions: z.object({
    subject: id,
    measure: id,
    product: text,
    period: optionalPeriod,
    preferred: id,
    reason: required,
  }),
  constants: z.object({
    id,
    label: required,
    symbol: text,
    formula: text,
    value: number,
    unit: required,
    method: text,
    source: sourceId,
    note: text,
  }),
  observations: z.object({
    id,
    series: text,
    subject: text,
    measure: text,
    product: text,
    period: optionalPeriod,
    value: optionalNumber,
    low: optionalNumber,
    high: optionalNumber,
    text,
    unit: text,
    bound: wordOr(bounds, 'exact'),
    status: word(claimStatuses),
    state: optionalWord(states),
    scope: wordOr(scopes, 'own'),
    direction: wordOr(directions, 'output'),
    phase: text,
    facilities: list,
    start: optionalPeriod,
    location: text,
    convertedValue: optionalNumber,
    convertedUnit: text,
    convertedSource: text,
    derived: text,
    supersedes: text,
    source: sourceId,
    locator: text,
    asPrinted: text,
    note: text,
  }),
};

export type SeedTable = keyof typeof schemas;
export type SeedRecord<T extends SeedTable> = z.output<(typeof schemas)[T]>;

const observationBase = ['id', 'period', 'status', 'source', 'locator', 'note'];

export interface SeedFile<T extends SeedTable = SeedTable> {
  readonly file: string;
  readonly table: T;
  /** Columns that may be absent because nothing in this file needs them; all others of the table must be there. */
  readonly optional: readonly string[];
}

const observationColumns = Object.keys(schemas.observations.shape);

function observations(file: string, columns: readonly string[]): SeedFile<'observations'> {
  const needed = [...observationBase, ...columns];
  return {
    file,
    table: 'observations',
    optional: observationColumns.filter((column) => !needed.includes(column)),
  };
}

/** Every file under seeds/, in the order in which they are read. */
export const seedFiles: readonly SeedFile[] = [
  { file: 'edition.csv', table: 'edition', optional: [] },
  { file: 'sources.csv', table: 'sources', optional: [] },
  { file: 'entities.csv', table: 'entities', optional: [] },
  { file: 'ownership.csv', table: 'ownership', optional: [] },
  { file: 'materials.csv', table: 'materials', optional: [] },
  { file: 'measures.csv', table: 'measures', optional: [] },
  { file: 'series.csv', table: 'series', optional: [] },
  { file: 'decisions.csv', table: 'decisions', optional: [] },
  { file: 'constants.csv', table: 'constants', optional: [] },
  observations('prices.csv', [
    'series',
    'value',
    'low',
    'high',
    'unit',
    'bound',
    'asPrinted',
    'convertedValue',
    'convertedUnit',
    'convertedSource',
    'derived',
  ]),
  observations('capacities.csv', [
    'subject',
    'measure',
    'product',
    'value',
    'low',
    'high',
    'unit',
    'bound',
    'asPrinted',
    'state',
    'scope',
    'direction',
    'phase',
    'facilities',
    'start',
    'location',
    'derived',
    'supersedes',
  ]),
  observations('locations.csv', ['subject', 'measure', 'text']),
  observations('starts.csv', ['subject', 'measure', 'product', 'state', 'start', 'asPrinted']),
];
