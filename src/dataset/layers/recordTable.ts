import type { Period } from '../../model/index.ts';
import type { NumberColumn, WordColumn } from '../columns.ts';
import { listSeparator } from '../fields.ts';
import type { Observation } from '../records.ts';
import type { Table } from '../table.ts';
import { madeByKey } from './madeByKey.ts';

/** Records as a table, without storing and reading them: a layer is made anew whenever the user changes a cell of it. */
export function recordTable(records: readonly Observation[]): Table<Observation> {
  const words = madeByKey((column): WordColumn => {
    const read = readerOf(column);
    const values = records.map((record) => wordOf(read(record)));
    return { words: [...new Set(values)].filter(Boolean), at: (row) => values[row]! };
  });
  const numbers = madeByKey((column): NumberColumn => {
    const read = readerOf(column);
    const values = Float64Array.from(records, (record) => numberOf(read(record)));
    return { at: (row) => values[row]! };
  });
  for (const record of records) Object.freeze(record);
  return { count: records.length, at: (row) => records[row]!, words, numbers };
}

/** A column is a field, or a part of one: "period.from". */
function readerOf(column: string): (record: Observation) => unknown {
  const [field, part] = column.split('.') as [keyof Observation, keyof Period | undefined];
  if (part === undefined) return (record) => record[field];
  return (record) => (record[field] as Period | undefined)?.[part];
}

function wordOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(listSeparator);
  if (typeof value === 'boolean') return value ? 'yes' : '';
  return typeof value === 'string' ? value : '';
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}
