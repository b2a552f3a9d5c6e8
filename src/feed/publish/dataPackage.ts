import type { Edition } from '../../dataset/index.ts';
import { sha256Hex } from '../sha256Hex.ts';
import type { PlainTable } from './plainTable.ts';
import { tableText } from './tableText.ts';

const types = { text: 'string', number: 'number', flag: 'boolean', day: 'date' } as const;

export interface TableFile {
  readonly table: PlainTable;
  readonly path: string;
  readonly format: 'csv' | 'parquet';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** `datapackage.json` (datapackage.org, version 2): every table with the types of its columns, its size and its hash. */
export async function dataPackage(
  edition: Edition,
  isoDate: string,
  files: readonly TableFile[],
): Promise<unknown> {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'ree-for-excel',
    title: 'Rare-earth supply chain: prices, capacities, production, deals, policies',
    version: edition.id,
    created: `${isoDate}T00:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources: await Promise.all(files.map(resourceOf)),
  };
}

async function resourceOf({ table, path, format, bytes }: TableFile): Promise<unknown> {
  const isCsv = format === 'csv';
  return {
    name: `${table.name}-${format}`,
    title: `${table.name}, ${isCsv ? 'CSV' : 'Parquet'}`,
    description: tableText(table.name),
    path,
    format,
    mediatype: isCsv ? 'text/csv' : 'application/vnd.apache.parquet',
    ...(isCsv && { encoding: 'utf-8', dialect: { lineTerminator: '\n' } }),
    bytes: bytes.length,
    hash: `sha256:${await sha256Hex(bytes)}`,
    schema: {
      fields: table.columns.map(({ name, title, kind }) => ({ name, title, type: types[kind] })),
      missingValues: [''],
    },
  };
}
