import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { listedTables } from '../../../src/dataset/index.ts';
import { csvFile } from '../../../src/feed/publish/csvFile.ts';
import { howTos } from '../../../src/feed/publish/howTos.ts';
import { parquetFile } from '../../../src/feed/publish/parquetFile.ts';
import { plainTable } from '../../../src/feed/publish/plainTable.ts';
import { tableText } from '../../../src/feed/publish/tableText.ts';
import { pricedEdition } from '../../support/feed/madeFeed.ts';
import { seedEdition } from '../../support/seedEdition.ts';

describe('the tables of a feed, opened by DuckDB', () => {
  let folder: string;
  let database: DuckDBConnection;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ree-tables-'));
    database = await (await DuckDBInstance.create()).connect();
    for (const listed of listedTables) {
      const table = plainTable(seedEdition, listed);
      await writeFile(join(folder, `${table.name}.csv`), csvFile(table));
      await writeFile(join(folder, `${table.name}.parquet`), parquetFile(table, seedEdition.id));
    }
  });
  after(async () => {
    database.closeSync();
    await rm(folder, { recursive: true });
  });

  const rows = async (sql: string): Promise<unknown[][]> => (await database.runAndReadAll(sql)).getRowsJson();
  const path = (name: string): string => `'${join(folder, name)}'`;

  for (const listed of listedTables) {
    it(`${listed.name}: the same rows in CSV and Parquet, with types`, async () => {
      const table = plainTable(seedEdition, listed);
      const described = await rows(`DESCRIBE SELECT * FROM ${path(`${table.name}.parquet`)}`);
      const types = { text: 'VARCHAR', number: 'DOUBLE', flag: 'BOOLEAN', day: 'DATE' };
      assert.deepEqual(
        described.map(([name, type]) => [name, type]),
        table.columns.map(({ name, kind }) => [name, types[kind]]),
      );
      const columns = table.columns.map(({ name, kind }) => `'${name}': '${types[kind]}'`).join(', ');
      const csv = `read_csv(${path(`${table.name}.csv`)}, header = true, columns = {${columns}})`;
      // CSV has an apostrophe before what would be a formula.
      const texts = table.columns
        .filter(({ kind }) => kind === 'text')
        .map(({ name }) => `regexp_replace("${name}", '^''([-+=@])', '\\1') AS "${name}"`);
      const [[missing] = []] = await rows(
        `SELECT count(*) FROM (SELECT * FROM ${path(`${table.name}.parquet`)} EXCEPT ALL SELECT * REPLACE (${texts.join(', ')}) FROM ${csv})`,
      );
      assert.equal(Number(missing), 0);
      assert.deepEqual(await rows(`SELECT count(*) FROM ${csv}`), [[String(table.rowCount)]]);
      assert.notEqual(tableText(table.name), '');
    });
  }

  it('answers as the page says', async () => {
    const { code } = howTos('https://example.org/ree/').find(({ title }) => title === 'DuckDB')!;
    const answer = await rows(
      code.replace("'https://example.org/ree/tables/prices.parquet'", path('prices.parquet')),
    );
    assert.deepEqual(answer.find(([period]) => period === '2024')?.slice(0, 3), ['2024', 55, 'USD/kg']);
  });

  it('has the columns of the Google Sheets example where it counts them', () => {
    const { code } = howTos('https://example.org/ree/').find(({ title }) => title === 'Google Sheets')!;
    const { columns } = plainTable(seedEdition, listedTables[0]!);
    const counted = [...code.matchAll(/Col(\d+)/g)].map(([, place]) => columns[Number(place) - 1]?.name);
    assert.deepEqual(counted, ['period', 'value', 'unit', 'material', 'basis', 'preferred']);
  });
});

describe('csvFile(table)', () => {
  const noted = pricedEdition(
    '2026.01.01',
    {},
    {
      observations: [
        {
          id: 'nd-2024',
          series: 'nd-average',
          period: '2024',
          value: -5,
          note: '-10.74% on the month',
          locator: '=1+1',
        },
        {
          id: 'nd-2025',
          series: 'nd-average',
          period: '2025-06',
          value: 0.1,
          note: 'a "quoted", text\nof two lines',
        },
      ],
    },
  );
  const parsed: string[][] = parse(csvFile(plainTable(noted, listedTables[0]!)));
  const [header = [], ...lines] = parsed;
  const cell = (line: number, name: string): string => lines[line]![header.indexOf(name)]!;

  it('puts an apostrophe before what a spreadsheet takes for a formula, and not before numbers', () => {
    assert.deepEqual(
      [cell(0, 'note'), cell(0, 'locator'), cell(0, 'value')],
      ["'-10.74% on the month", "'=1+1", '-5'],
    );
  });
  it('writes days as ISO days, flags as true and false, nothing for what is not stated', () => {
    assert.deepEqual(
      [cell(1, 'from'), cell(1, 'to'), cell(1, 'superseded'), cell(1, 'low')],
      ['2025-06-01', '2025-06-30', 'false', ''],
    );
  });
  it('quotes what needs it', () => {
    assert.equal(cell(1, 'note'), 'a "quoted", text\nof two lines');
  });
  it('has a header where there are no rows', () => {
    const empty = plainTable(pricedEdition('2026.01.01', {}), listedTables[0]!);
    assert.equal(csvFile(empty).split('\n').length, 2);
    assert.ok(parquetFile(empty, '2026.01.01').length > 0);
  });
});
