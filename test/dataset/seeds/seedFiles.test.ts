import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parseSeedFile, schemas, seedFiles } from '../../../src/dataset/seeds/index.ts';
import type { Problem } from '../../../src/dataset/seeds/index.ts';
import { seeds } from '../../support/seedEdition.ts';

/** A price that belongs to no series names both; the rule seriesOrSubject finds it where they are gone. */
const checkedByRule = new Set(['prices.csv subject', 'prices.csv measure']);

describe('seedFiles', () => {
  it('are all files of seeds/, each once', async () => {
    assert.deepEqual(seedFiles.map(({ file }) => file).sort(), (await readdir('seeds')).sort());
  });

  it('fill every table that there is', () => {
    assert.deepEqual(
      [...new Set<string>(seedFiles.map(({ table }) => table))].sort(),
      Object.keys(schemas).sort(),
    );
  });

  it('have rows, each in the table of its file', () => {
    for (const { file, table } of seedFiles)
      assert.ok(
        seeds[table].some((seed) => seed.file === `seeds/${file}`),
        file,
      );
  });

  it('leave out only columns that the table has', () => {
    for (const { file, table, optional } of seedFiles) {
      const columns = Object.keys(schemas[table].shape);
      assert.deepEqual(
        optional.filter((column) => !columns.includes(column)),
        [],
        file,
      );
    }
  });

  it('need every column that says something: none can be deleted unnoticed', async () => {
    for (const seedFile of seedFiles) {
      const { file } = seedFile;
      const content = await readFile(join('seeds', file), 'utf8');
      const [header = [], ...rows] = parse(content);
      for (const [index, column] of header.entries()) {
        if (checkedByRule.has(`${file} ${column}`) || rows.every((row) => row[index] === '')) continue;
        const problems: Problem[] = [];
        const shortened = [header, ...rows].map((row) => row.filter((_, at) => at !== index));
        parseSeedFile(seedFile, stringify(shortened), problems);
        assert.deepEqual(
          problems.map(({ problem, field }) => `${field} ${problem}`),
          [`${column} has no such column`],
          file,
        );
      }
    }
  });

  it('need the id, the source and the status of every claim', () => {
    for (const { file, table, optional } of seedFiles) {
      if (table !== 'observations') continue;
      for (const column of ['id', 'source', 'status', 'period', 'locator', 'note'])
        assert.ok(!optional.includes(column), `${file}: ${column}`);
    }
  });
});

function stringify(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
}
