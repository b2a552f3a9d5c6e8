import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ParquetWriteOptions } from 'hyparquet-writer';
import { isoDay } from '../../model/index.ts';
import type { PlainColumn, PlainTable } from './plainTable.ts';

type Schema = NonNullable<ParquetWriteOptions['schema']>;

const types: Readonly<Record<PlainColumn['kind'], Omit<Schema[number], 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  flag: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
};

/** A table as Parquet: text, doubles, booleans and dates, null for what is not stated. The same table gives the same bytes. */
export function parquetFile({ name, columns }: PlainTable, edition: string): Uint8Array<ArrayBuffer> {
  const schema: Schema = [
    { name: 'root', num_children: columns.length },
    ...columns.map((column) => ({
      name: column.name,
      repetition_type: 'OPTIONAL' as const,
      ...types[column.kind],
    })),
  ];
  const columnData = columns.map((column) => ({
    name: column.name,
    data: column.values.map(valueOf(column)),
  }));
  const kvMetadata = [
    { key: 'table', value: name },
    { key: 'edition', value: edition },
  ];
  return new Uint8Array(parquetWriteBuffer({ schema, columnData, kvMetadata, createdBy: 'REE for Excel' }));
}

function valueOf({ kind }: PlainColumn): (value: PlainColumn['values'][number]) => unknown {
  return (value) => {
    if (value === undefined) return null;
    return kind === 'day' ? new Date(isoDay(value as number)) : value;
  };
}
