import { compareObservations } from '../compareObservations.ts';
import { encodeTable } from './encodeTable.ts';
import { editionFormat } from '../encoded.ts';
import type { EncodedEdition } from '../encoded.ts';
import { tableNames } from '../fields.ts';
import type { RecordOf, Records, TableName } from '../records.ts';
import { checkSeeds } from '../rules/index.ts';
import { SeedProblems } from '../seeds/index.ts';
import type { Seeds } from '../seeds/index.ts';
import { resolveObservations } from './resolveObservations.ts';
import { resolvePolicies } from './resolvePolicies.ts';

/**
 * Turns seeds into the stored form of an edition: the same seeds always give the same bytes.
 * Throws `SeedProblems` where a rule is broken.
 */
export function compileEdition(seeds: Seeds): EncodedEdition {
  const problems = checkSeeds(seeds);
  if (problems.length > 0) throw new SeedProblems(problems);
  return encodeEdition(seeds.edition[0]!.record, recordsOf(seeds));
}

/** Encodes checked records. The rows of one track must stand together: observations are sorted here. */
export function encodeEdition({ id, date }: { id: string; date: string }, records: Records): EncodedEdition {
  const sorted: Records = { ...records, observations: [...records.observations].sort(compareObservations) };
  const encode = <T extends TableName>(name: T) =>
    [name, encodeTable(name, sorted[name] as readonly RecordOf<T>[])] as const;
  return { format: editionFormat, id, date, tables: Object.fromEntries(tableNames.map(encode)) };
}

function recordsOf(seeds: Seeds): Records {
  const list = <R>(rows: readonly { readonly record: R }[]): R[] => rows.map(({ record }) => record);
  return {
    sources: list(seeds.sources),
    entities: list(seeds.entities),
    ownership: list(seeds.ownership),
    materials: list(seeds.materials),
    measures: list(seeds.measures),
    series: list(seeds.series),
    decisions: list(seeds.decisions),
    constants: list(seeds.constants),
    observations: resolveObservations(seeds),
    events: list(seeds.events),
    stages: list(seeds.stages),
    parties: list(seeds.parties),
    policies: resolvePolicies(seeds),
    disagreements: list(seeds.disagreements),
  };
}
