import type { Period } from '../../model/index.ts';
import type { EncodedColumn, EncodedTable } from '../encoded.ts';
import { fields, listSeparator } from '../fields.ts';
import type { FieldKind } from '../fields.ts';
import type { RecordOf, TableName } from '../records.ts';

/** A column is stored by row number where less than this share of its rows says anything. */
const sparseBelow = 0.25;

/** Turns the records of a table into columns: dictionary-encoded words, plain numbers, sparse where mostly empty. */
export function encodeTable<T extends TableName>(name: T, records: readonly RecordOf<T>[]): EncodedTable {
  const columns: Record<string, EncodedColumn> = {};
  for (const [field, kind] of Object.entries(fields[name]) as [keyof RecordOf<T> & string, FieldKind][]) {
    const values = records.map((record) => record[field] as unknown);
    Object.assign(columns, encodeField(field, kind, values));
  }
  return { count: records.length, columns };
}

function encodeField(
  field: string,
  kind: FieldKind,
  values: readonly unknown[],
): Record<string, EncodedColumn> {
  switch (kind) {
    case 'text':
      return { [field]: wordsColumn(values as string[]) };
    case 'list':
      return { [field]: wordsColumn((values as string[][]).map((list) => list.join(listSeparator))) };
    case 'number':
      return { [field]: numbersColumn(values as (number | undefined)[]) };
    case 'flag':
      return { [field]: wordsColumn(values.map((flag) => (flag === true ? 'yes' : ''))) };
    case 'period': {
      const periods = values as (Period | undefined)[];
      return {
        [`${field}.from`]: numbersColumn(periods.map((period) => period?.from)),
        [`${field}.to`]: numbersColumn(periods.map((period) => period?.to)),
        [`${field}.precision`]: wordsColumn(periods.map((period) => period?.precision ?? '')),
      };
    }
  }
}

function wordsColumn(values: readonly string[]): EncodedColumn {
  const codeOf = new Map<string, number>();
  const codes = values.map((word) => {
    if (word === '') return 0;
    let code = codeOf.get(word);
    if (code === undefined) codeOf.set(word, (code = codeOf.size + 1));
    return code;
  });
  const words = [...codeOf.keys()];
  const rows = statedRows(codes, (code) => code !== 0);
  return rows ? { words, codes: rows.map((row) => codes[row] ?? 0), rows } : { words, codes };
}

function numbersColumn(values: readonly (number | undefined)[]): EncodedColumn {
  const numbers = values.map((value) => value ?? null);
  const rows = statedRows(numbers, (value) => value !== null);
  return rows ? { numbers: rows.map((row) => numbers[row] ?? null), rows } : { numbers };
}

function statedRows<V>(values: readonly V[], isStated: (value: V) => boolean): number[] | undefined {
  const rows = values.flatMap((value, row) => (isStated(value) ? [row] : []));
  return rows.length < values.length * sparseBelow ? rows : undefined;
}
