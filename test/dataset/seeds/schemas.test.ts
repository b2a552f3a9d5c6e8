import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { fields } from '../../../src/dataset/fields.ts';
import { schemas, seedFiles } from '../../../src/dataset/seeds/index.ts';

describe('schemas', () => {
  it('have every field that is stored, except what is worked out', () => {
    for (const [table, stored] of Object.entries(fields)) {
      const columns = Object.keys(schemas[table as keyof typeof fields].shape);
      const expected = Object.keys(stored).map((field) => (field === 'superseded' ? 'supersedes' : field));
      assert.deepEqual(columns.sort(), expected.sort(), table);
    }
  });
});

describe('seedFiles', () => {
  it('are in seeds/, each once', async () => {
    const files = new Set(await readdir('seeds'));
    assert.deepEqual(
      seedFiles.map(({ file }) => file).filter((file) => !files.has(file)),
      [],
    );
    assert.equal(new Set(seedFiles.map(({ file }) => file)).size, seedFiles.length);
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

  it('need the id, the source and the status of every claim', () => {
    for (const { file, table, optional } of seedFiles) {
      if (table !== 'observations') continue;
      for (const column of ['id', 'source', 'status', 'period'])
        assert.ok(!optional.includes(column), `${file}: ${column}`);
    }
  });
});
