import { foldName, parsePeriod } from '../model/index.ts';
import type { RateTable, SerialDay } from '../model/index.ts';
import type { NumberColumn } from './columns.ts';
import { editionFormat } from './encoded.ts';
import type { EncodedEdition } from './encoded.ts';
import { grouped, keyed } from './grouped.ts';
import type { LayerLine } from './layers/layer.ts';
import { indexNames } from './names.ts';
import type { NameIndex } from './names.ts';
import type {
  Decision,
  Disagreement,
  Entity,
  Material,
  Measure,
  Observation,
  RecordOf,
  Records,
  Series,
  Source,
  TableName,
} from './records.ts';
import { decodeTable, listRecords } from './table.ts';
import type { Table } from './table.ts';
import { indexTracks } from './tracks.ts';
import type { TrackIndex } from './tracks.ts';

/** An immutable snapshot of the data, decoded and indexed. */
export interface Edition extends TrackIndex, Omit<Records, 'observations'> {
  readonly id: string;
  /** The day up to which it knows: blank dates are read as of this day. */
  readonly date: SerialDay;
  /** What a user has laid over it, the lowest first; empty for an edition as published. */
  readonly layers: readonly LayerLine[];
  /** What its highest layer lies on; undefined for an edition as published. */
  readonly below: Edition | undefined;
  /** Rates that the user keeps in tables of the workbook. */
  readonly rateTables: readonly RateTable[];
  /** The edition that should answer and is not on this computer: this one is there to be looked at, and answers nothing. */
  readonly absent: string;
  readonly observations: Table<Observation>;
  /** Last and first day of each observation, NaN where unknown. */
  readonly periodFrom: NumberColumn;
  readonly periodTo: NumberColumn;
  readonly names: NameIndex;
  getSource(id: string): Source;
  findEntity(id: string): Entity | undefined;
  findMaterial(id: string): Material | undefined;
  findMeasure(id: string): Measure | undefined;
  /** By id, label or alias, folded. */
  findMeasureNamed(folded: string): Measure | undefined;
  findSeries(id: string): Series | undefined;
  listDecisions(subject: string, measure: string): readonly Decision[];
  listSeriesOf(material: string): readonly Series[];
  /** Published series that a user's own one takes the place of. */
  listReplaced(series: string): readonly Series[];
  /** Rows whose claim is also about this facility though its subject is another. */
  listRowsAbout(facility: string): readonly number[];
  /** Disagreements that a claim takes part in. */
  listDisagreements(claim: string): readonly Disagreement[];
  listProductsBelow(material: string): ReadonlySet<string>;
}

/** What an edition is made of, before it is indexed. */
export interface EditionParts {
  readonly id: string;
  readonly date: SerialDay;
  readonly records: Omit<Records, 'observations'>;
  readonly observations: Table<Observation>;
  readonly layers: readonly LayerLine[];
  readonly below: Edition | undefined;
  readonly rateTables: readonly RateTable[];
  /** By a user's own series the ids of those that it takes the place of. */
  readonly replaced: ReadonlyMap<string, readonly string[]>;
  /** Those of the edition below, where entities and materials are the same. */
  readonly names?: NameIndex;
}

/**
 * Decodes and indexes an edition. Throws an `Error` that names the format, table or column that is wrong.
 */
export function decodeEdition(encoded: EncodedEdition): Edition {
  if (encoded.format > editionFormat) {
    throw new Error(
      `This edition has format ${encoded.format}; this version reads up to format ${editionFormat}. Update the add-in.`,
    );
  }
  return indexEdition({
    id: encoded.id,
    date: parsePeriod(encoded.date).to,
    records: decodeRecords(encoded),
    observations: decodeTable('observations', encoded.tables.observations),
    layers: [],
    below: undefined,
    rateTables: [],
    replaced: new Map(),
  });
}

/** Indexes what an edition is made of. Its closures hold nothing else: the stored form takes several times the memory. */
export function indexEdition({
  id,
  date,
  records,
  observations,
  layers,
  below,
  rateTables,
  replaced,
  names = indexNames(records.entities, records.materials),
}: EditionParts): Edition {
  const { sources, entities, materials, measures, series, decisions } = records;
  const sourceById = keyed(sources);
  const byMaterial = grouped(series, (one) => one.material);
  const decisionsFor = grouped(decisions, (decision) => `${decision.subject}\n${decision.measure}`);
  const about = rowsAbout(observations);
  const [entityById, materialById, measureById, seriesById] = [
    keyed(entities),
    keyed(materials),
    keyed(measures),
    keyed(series),
  ];
  const measureByName = indexMeasures(measures);
  const productsOf = new Map<string, ReadonlySet<string>>();
  const edition: Edition = {
    id,
    date,
    layers,
    below,
    rateTables,
    absent: '',
    ...records,
    observations,
    periodFrom: observations.numbers('period.from'),
    periodTo: observations.numbers('period.to'),
    names,
    getSource(source) {
      const found = sourceById.get(source);
      if (!found) throw new Error(`Edition ${id} has no source ${source}.`);
      return found;
    },
    findEntity: (entity) => entityById.get(entity),
    findMaterial: (material) => materialById.get(material),
    findMeasure: (measure) => measureById.get(measure),
    findMeasureNamed: (folded) => measureByName.get(folded),
    findSeries: (one) => seriesById.get(one),
    listDecisions: (subject, measure) => decisionsFor.get(`${subject}\n${measure}`) ?? [],
    listSeriesOf: (material) => byMaterial.get(material) ?? [],
    listReplaced: (one) => (replaced.get(one) ?? []).flatMap((other) => seriesById.get(other) ?? []),
    ...indexTracks(observations),
    listRowsAbout: (facility) => about.get(facility) ?? [],
    listDisagreements: (claim) => records.disagreements.filter(({ claims }) => claims.includes(claim)),
    listProductsBelow(material) {
      let found = productsOf.get(material);
      if (!found) productsOf.set(material, (found = productsBelow(materials, material)));
      return found;
    },
  };
  return Object.freeze(edition);
}

/** By folded id, label and alias; the first of several with one name counts. */
function indexMeasures(measures: readonly Measure[]): ReadonlyMap<string, Measure> {
  return new Map(
    [...measures]
      .reverse()
      .flatMap((one) => [one.id, one.label, ...one.aliases].map((name) => [foldName(name), one] as const)),
  );
}

function decodeRecords(encoded: EncodedEdition): Omit<Records, 'observations'> {
  const list = <T extends TableName>(name: T): readonly RecordOf<T>[] =>
    listRecords(decodeTable(name, encoded.tables[name]));
  return {
    sources: list('sources'),
    entities: list('entities'),
    ownership: list('ownership'),
    materials: list('materials'),
    measures: list('measures'),
    series: list('series'),
    decisions: list('decisions'),
    constants: list('constants'),
    events: list('events'),
    stages: list('stages'),
    parties: list('parties'),
    policies: list('policies'),
    disagreements: list('disagreements'),
  };
}

function rowsAbout(observations: Table<Observation>): Map<string, number[]> {
  const column = observations.words('facilities');
  const about = new Map<string, number[]>();
  if (column.words.length === 0) return about;
  for (let row = 0; row < observations.count; row++) {
    if (column.at(row) === '') continue;
    for (const facility of observations.at(row).facilities) {
      const rows = about.get(facility);
      if (rows) rows.push(row);
      else about.set(facility, [row]);
    }
  }
  return about;
}

function productsBelow(materials: readonly Material[], top: string): ReadonlySet<string> {
  const found = new Set([top]);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const { id, parent } of materials) if (found.has(parent)) found.add(id);
  }
  return found;
}
