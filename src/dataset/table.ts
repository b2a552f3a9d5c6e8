import { precisions } from '../model/index.ts';
import type { Period, Precision } from '../model/index.ts';
import { decodeNumbers, decodeWords } from './columns.ts';
import type { NumberColumn, WordColumn } from './columns.ts';
import type { EncodedTable } from './encoded.ts';
import { fields, listSeparator } from './fields.ts';
import type { FieldKind } from './fields.ts';
import type { RecordOf, TableName } from './records.ts';

/** A table of an edition in memory: columns, and records made from them when asked for. */
export interface Table<R> {
  readonly count: number;
  readonly at: (row: number) => R;
  words(column: string): WordColumn;
  numbers(column: string): NumberColumn;
}

const noTable: EncodedTable = { count: 0, columns: {} };

/** Checks and decodes a table. Throws an `Error` naming the table, the column and what is wrong. */
export function decodeTable<T extends TableName>(
  name: T,
  encoded: EncodedTable = noTable,
): Table<RecordOf<T>> {
  const { count } = encoded;
  let stored = encoded.columns;
  const words = new Map<string, WordColumn>();
  const numbers = new Map<string, NumberColumn>();
  const getWords = (column: string): WordColumn =>
    remembered(words, column, () => decodeWords(stored[column], count), name);
  const getNumbers = (column: string): NumberColumn =>
    remembered(numbers, column, () => decodeNumbers(stored[column], count), name);
  const readers = Object.entries<FieldKind>(fields[name]).map(
    ([field, kind]) => [field, readerOf(field, kind, getWords, getNumbers, name)] as const,
  );
  // Every field is decoded by now. The stored form would take several times the memory of the columns.
  stored = noTable.columns;
  return {
    count,
    words: getWords,
    numbers: getNumbers,
    at(row) {
      const record: Record<string, unknown> = {};
      for (const [field, read] of readers) record[field] = read(row);
      return Object.freeze(record) as unknown as RecordOf<T>;
    },
  };
}

/** All records of a small table. */
export function listRecords<R>(table: Table<R>): readonly R[] {
  return Object.freeze(Array.from({ length: table.count }, (_, row) => table.at(row)));
}

function remembered<V>(known: Map<string, V>, column: string, decode: () => V, table: string): V {
  let decoded = known.get(column);
  if (decoded === undefined) {
    try {
      decoded = decode();
    } catch (error) {
      throw new Error(`Table ${table}, column ${column} ${(error as Error).message}.`, { cause: error });
    }
    known.set(column, decoded);
  }
  return decoded;
}

function readerOf(
  field: string,
  kind: FieldKind,
  words: (column: string) => WordColumn,
  numbers: (column: string) => NumberColumn,
  table: string,
): (row: number) => unknown {
  switch (kind) {
    case 'text': {
      const column = words(field);
      return (row) => column.at(row);
    }
    case 'list': {
      const column = words(field);
      const lists = new Map<string, readonly string[]>([['', Object.freeze([])]]);
      for (const word of column.words) lists.set(word, Object.freeze(word.split(listSeparator)));
      return (row) => lists.get(column.at(row));
    }
    case 'number': {
      const column = numbers(field);
      return (row) => stated(column.at(row));
    }
    case 'flag': {
      const column = words(field);
      return (row) => column.at(row) === 'yes';
    }
    case 'period':
      checkPrecisions(table, field, words(`${field}.precision`));
      return periodReader(numbers(`${field}.from`), numbers(`${field}.to`), words(`${field}.precision`));
  }
}

function stated(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : value;
}

function checkPrecisions(table: string, field: string, { words }: WordColumn): void {
  const unknown = words.find((word) => !precisions.includes(word as Precision));
  if (unknown !== undefined)
    throw new Error(`Table ${table}, column ${field}.precision has the unknown precision "${unknown}".`);
}

function periodReader(
  from: NumberColumn,
  to: NumberColumn,
  precision: WordColumn,
): (row: number) => Period | undefined {
  return (row) => {
    const word = precision.at(row);
    return word === '' ? undefined : { from: from.at(row), to: to.at(row), precision: word as Precision };
  };
}
