import { encodeEdition } from '../../src/dataset/compile/index.ts';
import { decodeEdition } from '../../src/dataset/index.ts';
import type {
  Decision,
  Disagreement,
  Edition,
  Entity,
  Material,
  Measure,
  Observation,
  Ownership,
  Records,
  Series,
  Source,
} from '../../src/dataset/index.ts';
import { parsePeriod, sourceKinds } from '../../src/model/index.ts';
import type { Period } from '../../src/model/index.ts';

/** A record as a test writes it: what is left out is not stated, periods are text. */
type Made<R> = { [F in keyof R]?: Period extends R[F] ? string : R[F] };

export interface MadeParts {
  readonly date?: string;
  readonly sources?: readonly Made<Source>[];
  readonly entities?: readonly Made<Entity>[];
  readonly materials?: readonly Made<Material>[];
  readonly series?: readonly Made<Series>[];
  readonly ownership?: readonly Made<Ownership>[];
  readonly decisions?: readonly Made<Decision>[];
  readonly observations?: readonly Made<Observation>[];
  readonly disagreements?: readonly Made<Disagreement>[];
}

/**
 * A small edition of made records, dated 2026-06-30. It has one source per kind, named like the kind and published in the
 * order of `sourceKinds`; the elements Nd and Dy with oxide and metal; magnets above NdFeB magnets above sintered ones; and a measure per dimension that answers need.
 */
export function makeEdition(parts: MadeParts): Edition {
  return decodeEdition(encodeEdition({ id: 'made', date: parts.date ?? '2026-06-30' }, makeRecords(parts)));
}

/** The records behind `makeEdition`. */
export function makeRecords(parts: MadeParts): Records {
  const sources = [
    ...sourceKinds.map((kind, order) => ({ id: kind, kind, order })),
    ...(parts.sources ?? []),
  ];
  return {
    sources: sources.map(makeSource),
    entities: (parts.entities ?? []).map(makeEntity),
    ownership: (parts.ownership ?? []).map(makeOwnership),
    materials: [...usualMaterials, ...(parts.materials ?? [])].map(makeMaterial),
    measures: usualMeasures,
    series: (parts.series ?? []).map(makeSeries),
    decisions: (parts.decisions ?? []).map(makeDecision),
    constants: [],
    events: [],
    stages: [],
    parties: [],
    policies: [],
    disagreements: (parts.disagreements ?? []).map(makeDisagreement),
    observations: (parts.observations ?? []).map(makeObservation),
  };
}

export function makeSource(made: Made<Source>): Source {
  return {
    id: 'source',
    kind: 'press',
    retrieval: 'original',
    title: 'Title',
    publisher: `Publisher of ${made.id ?? 'source'}`,
    url: '',
    order: 100,
    licence: 'open',
    publish: true,
    note: '',
    ...made,
    published: periodOf(made.published),
  };
}

export function makeEntity(made: Made<Entity>): Entity {
  return {
    id: 'entity',
    name: made.id ?? 'Entity',
    fullName: '',
    kind: 'facility',
    parent: '',
    country: '',
    stages: [],
    tickers: [],
    aliases: [],
    formerNames: [],
    pointsTo: '',
    source: '',
    note: '',
    ...made,
  };
}

export function makeMaterial(made: Made<Material>): Material {
  return {
    id: 'material',
    name: made.id ?? 'Material',
    fullName: '',
    type: 'product',
    parent: '',
    symbol: '',
    form: '',
    formula: '',
    aliases: [],
    note: '',
    ...made,
  };
}

export function makeSeries(made: Made<Series>): Series {
  return {
    id: 'series',
    material: 'nd-oxide',
    basis: 'average',
    market: '',
    publisher: '',
    subject: '',
    measure: '',
    incoterm: '',
    vat: 'unstated',
    purity: '',
    frequency: 'annual',
    default: true,
    note: '',
    ...made,
  };
}

export function makeObservation(made: Made<Observation>): Observation {
  return {
    id: 'claim',
    series: '',
    subject: 'nd-oxide',
    measure: 'price',
    product: '',
    value: undefined,
    low: undefined,
    high: undefined,
    text: '',
    unit: 'USD/kg',
    bound: 'exact',
    status: 'actual',
    state: '',
    scope: 'own',
    direction: 'output',
    phase: '',
    facilities: [],
    location: '',
    convertedValue: undefined,
    convertedUnit: '',
    convertedSource: '',
    derived: '',
    superseded: false,
    source: 'press',
    locator: '',
    asPrinted: '',
    note: '',
    ...made,
    period: periodOf(made.period),
    start: periodOf(made.start),
  };
}

/** A claim on the nameplate capacity of a made plant. */
export function makeCapacity(made: Made<Observation>): Made<Observation> {
  return {
    subject: 'plant',
    measure: 'nameplate-capacity',
    product: 'ndfeb-magnets',
    unit: 't/yr',
    period: '2025',
    state: 'operating',
    ...made,
  };
}

function makeOwnership(made: Made<Ownership>): Ownership {
  return {
    owner: '',
    owned: '',
    share: 1,
    status: 'closed',
    source: 'filing',
    note: '',
    ...made,
    from: periodOf(made.from),
    to: periodOf(made.to),
  };
}

function makeDecision(made: Made<Decision>): Decision {
  return {
    subject: '',
    measure: 'nameplate-capacity',
    product: '',
    preferred: '',
    reason: '',
    ...made,
    period: periodOf(made.period),
  };
}

function makeDisagreement(made: Made<Disagreement>): Disagreement {
  return { topic: '', claims: [], assessment: '', source: '', note: '', ...made };
}

function periodOf(text: string | undefined): Period | undefined {
  return text === undefined || text === '' ? undefined : parsePeriod(text);
}

const usualMaterials: readonly Made<Material>[] = [
  { id: 'nd', name: 'Nd', fullName: 'Neodymium', type: 'element', symbol: 'Nd' },
  { id: 'nd-oxide', name: 'Nd oxide', parent: 'nd', form: 'oxide', formula: 'Nd2O3' },
  { id: 'nd-metal', name: 'Nd metal', parent: 'nd', form: 'metal' },
  { id: 'dy', name: 'Dy', fullName: 'Dysprosium', type: 'element', symbol: 'Dy' },
  { id: 'dy-oxide', name: 'Dy oxide', parent: 'dy', form: 'oxide' },
  { id: 'magnets', name: 'Magnets', form: 'magnet' },
  { id: 'ndfeb-magnets', name: 'NdFeB magnets', parent: 'magnets', form: 'magnet', aliases: ['NdFeB'] },
  { id: 'sintered-ndfeb-magnets', name: 'Sintered NdFeB magnets', parent: 'ndfeb-magnets', form: 'magnet' },
];

const measureShapes: readonly [string, string, Measure['dimension'], Measure['valueKind']][] = [
  ['price', 'price', 'price', 'number'],
  ['average-selling-price', 'average selling price', 'price', 'number'],
  ['nameplate-capacity', 'nameplate capacity', 'flow', 'number'],
  ['input-capacity', 'input capacity', 'flow', 'number'],
  ['run-rate', 'run rate', 'flow', 'number'],
  ['production', 'production', 'mass', 'number'],
  ['stock', 'stock', 'mass', 'number'],
  ['reserves', 'reserves', 'mass', 'number'],
  ['revenue', 'revenue', 'money', 'number'],
  ['equity-stake', 'equity stake', 'fraction', 'number'],
  ['start', 'start', 'date', 'date'],
  ['location', 'location', 'text', 'text'],
];

const usualMeasures: readonly Measure[] = measureShapes.map(([id, label, dimension, valueKind]) => ({
  id,
  label,
  dimension,
  valueKind,
  timing: timingOf(id),
  ranking: ['price', 'price-change', 'reserves'].includes(id) ? 'statistics' : 'subject',
  format: '0',
  kinds: id === 'price' ? ['material'] : ['facility', 'company', 'country', 'programme'],
  aliases: [],
  description: label,
}));

function timingOf(id: string): Measure['timing'] {
  if (['production', 'sales-volume', 'contract-volume', 'revenue'].includes(id)) return 'period';
  const dated = [
    'price',
    'price-change',
    'average-selling-price',
    'stock',
    'equity-stake',
    'reserves',
    'utilisation',
  ];
  return dated.includes(id) ? 'date' : 'standing';
}
