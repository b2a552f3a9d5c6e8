import { tableNames } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';
import {
  bases,
  bounds,
  claimStatuses,
  dimensions,
  directions,
  entityKinds,
  materialTypes,
  rankings,
  scopes,
  sourceKinds,
  stageNames,
  states,
  timings,
  valueKinds,
} from '../../model/index.ts';
import type { Period } from '../../model/index.ts';
import { FeedProblem } from '../feedProblem.ts';
import type { FeedProblemKind } from '../feedProblem.ts';
import { feedFormat } from '../header/latest.ts';

type Row = Readonly<Record<string, unknown>>;

/** Words that decide how a question is answered: a new one is a new format. */
const vocabularies: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  sources: { kind: sourceKinds },
  entities: { kind: entityKinds },
  materials: { type: materialTypes },
  measures: { dimension: dimensions, valueKind: valueKinds, timing: timings, ranking: rankings },
  series: { basis: bases },
  stages: { stage: stageNames, status: claimStatuses },
  observations: {
    bound: bounds,
    status: claimStatuses,
    state: ['', ...states],
    scope: scopes,
    direction: directions,
  },
};

/** Checks across the records of a decoded edition what its reader relies on. Throws a `FeedProblem` naming table, id and field. */
export function checkRecords(edition: Edition, file: string): void {
  const exists = referencesOf(edition);
  for (const [table, rows] of listTables(edition)) {
    const ids = new Set<string>();
    for (const row of rows) {
      const problem =
        idProblem(row, ids) ?? wordProblem(table, row) ?? periodProblem(row) ?? referenceProblem(row, exists);
      if (problem)
        throw new FeedProblem(problem.kind, `${file}: table ${table}, ${nameOf(row)}: ${problem.what}.`);
    }
  }
}

function listTables(edition: Edition): [string, Iterable<Row>][] {
  const small = tableNames.filter((name) => name !== 'observations');
  return [
    ...small.map((name): [string, Iterable<Row>] => [name, edition[name] as unknown as Iterable<Row>]),
    ['observations', eachObservation(edition)],
  ];
}

/** One after the other: a million of them at once would not fit. */
function* eachObservation({ observations }: Edition): Iterable<Row> {
  for (let row = 0; row < observations.count; row++) yield observations.at(row) as unknown as Row;
}

interface RowProblem {
  readonly kind: FeedProblemKind;
  readonly what: string;
}

function idProblem({ id }: Row, known: Set<string>): RowProblem | undefined {
  if (typeof id !== 'string') return undefined;
  if (id === '') return { kind: 'contents', what: 'it has no id' };
  if (known.has(id)) return { kind: 'duplicate-id', what: 'the id stands there twice' };
  known.add(id);
  return undefined;
}

function wordProblem(table: string, row: Row): RowProblem | undefined {
  for (const [field, words] of Object.entries(vocabularies[table] ?? {}))
    if (!words.includes(row[field] as string))
      return {
        kind: 'contents',
        what: `${field} is "${String(row[field])}", which format ${feedFormat} does not know`,
      };
  return undefined;
}

const firstDay = 1;
const lastDay = 2_958_465;

function periodProblem(row: Row): RowProblem | undefined {
  for (const [field, value] of Object.entries(row)) {
    if (typeof value !== 'object' || value === null || !('precision' in value)) continue;
    const { from, to } = value as Period;
    if (!(from >= firstDay && from <= to && to <= lastDay))
      return { kind: 'contents', what: `${field} goes from day ${from} to day ${to}` };
  }
  return undefined;
}

type References = Readonly<Record<string, (id: string) => boolean>>;

/** Fields that refer to something, in whichever table. */
function referencesOf(edition: Edition): References {
  const sources = new Set(edition.sources.map(({ id }) => id));
  const isNamed = (id: string): boolean =>
    edition.findEntity(id) !== undefined || edition.findMaterial(id) !== undefined;
  return {
    source: (id) => sources.has(id),
    subject: isNamed,
    product: isNamed,
    material: isNamed,
    series: (id) => edition.findSeries(id) !== undefined,
    measure: (id) => edition.findMeasure(id) !== undefined,
  };
}

function referenceProblem(row: Row, exists: References): RowProblem | undefined {
  for (const [field, isThere] of Object.entries(exists)) {
    const id = row[field];
    if (typeof id === 'string' && id !== '' && !isThere(id))
      return { kind: 'contents', what: `its ${field} "${id.slice(0, 60)}" is not in the edition` };
  }
  return undefined;
}

function nameOf(row: Row): string {
  const named = row.id ?? row.owner ?? row.event ?? row.topic ?? row.subject;
  return `"${String(named).slice(0, 60)}"`;
}
