import type { Edition, Observation, RecordOf, TableName } from '../../dataset/index.ts';
import { formatPeriod } from '../../model/index.ts';
import type { Period } from '../../model/index.ts';
import type { About, Change, EditionChanges, Stated } from './editionChanges.ts';

type Row = Readonly<Record<string, unknown>>;

/** What tells the records of a table without ids apart. */
const keys: Partial<Readonly<Record<TableName, readonly string[]>>> = {
  ownership: ['owner', 'owned', 'from'],
  decisions: ['subject', 'measure', 'product', 'period'],
  parties: ['event', 'party', 'role', 'asPrinted'],
  disagreements: ['topic'],
};

const comparedTables = [
  'observations',
  'events',
  'stages',
  'parties',
  'policies',
  'ownership',
  'disagreements',
  'decisions',
  'sources',
  'entities',
  'materials',
  'measures',
  'series',
  'constants',
] as const satisfies readonly TableName[];

/** What the second edition says otherwise than the first, table by table, in the order of their records. */
export function compareEditions(before: Edition, after: Edition): EditionChanges {
  const changes = comparedTables.flatMap((table) => compareTable(table, before, after));
  const count = (kind: Change['change']): number => changes.filter(({ change }) => change === kind).length;
  return {
    from: before.id,
    to: after.id,
    added: count('added'),
    removed: count('removed'),
    revised: count('revised'),
    changes,
  };
}

function compareTable(table: TableName, before: Edition, after: Edition): Change[] {
  const old = keyedRows(table, before);
  const changes: Change[] = [];
  for (const [id, row] of keyedRows(table, after)) {
    const earlier = old.get(id);
    old.delete(id);
    if (!earlier) changes.push({ ...headOf('added', table, id, row), new: stated(row) });
    else {
      const revised = differences(stated(earlier), stated(row));
      if (revised) changes.push({ ...headOf('revised', table, id, row), ...revised });
    }
  }
  for (const [id, row] of old) changes.push({ ...headOf('removed', table, id, row), old: stated(row) });
  return changes;
}

function keyedRows(table: TableName, edition: Edition): Map<string, Row> {
  const fields = keys[table] ?? ['id'];
  const rows = new Map<string, Row>();
  for (const row of rowsOf(table, edition)) {
    const key = fields.map((field) => textOf(row[field])).join(' · ');
    let unique = key;
    // Two that nothing tells apart are told apart by their order.
    for (let again = 2; rows.has(unique); again++) unique = `${key} (${again})`;
    rows.set(unique, row);
  }
  return rows;
}

function rowsOf(table: TableName, edition: Edition): Iterable<Row> {
  if (table !== 'observations')
    return edition[table] as readonly RecordOf<TableName>[] as unknown as Iterable<Row>;
  const { observations } = edition;
  return Array.from({ length: observations.count }, (_, row) => observations.at(row) as unknown as Row);
}

function headOf(
  change: Change['change'],
  table: TableName,
  id: string,
  row: Row,
): Pick<Change, 'change' | 'table' | 'id' | 'source' | 'about'> {
  const head = { change, table, id, source: textOf(row.source) };
  return table === 'observations' ? { ...head, about: aboutOf(row as unknown as Observation) } : head;
}

function aboutOf({ subject, measure, product, series, period }: Observation): About {
  return { subject, measure, product, series, period: textOf(period) };
}

function stated(row: Row): Stated {
  const fields: Record<string, string | number | boolean> = {};
  for (const [field, value] of Object.entries(row)) {
    if (field === 'id') continue;
    const plain = typeof value === 'number' || typeof value === 'boolean' ? value : textOf(value);
    if (plain !== '' && plain !== false) fields[field] = plain;
  }
  return fields;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'object' ? formatPeriod(value as Period) : JSON.stringify(value);
}

function differences(old: Stated, next: Stated): { old: Stated; new: Stated } | undefined {
  const fields = [...new Set([...Object.keys(old), ...Object.keys(next)])].filter(
    (field) => old[field] !== next[field],
  );
  if (fields.length === 0) return undefined;
  const only = (all: Stated): Stated =>
    Object.fromEntries(fields.flatMap((field) => (field in all ? [[field, all[field]!]] : [])));
  return { old: only(old), new: only(next) };
}
