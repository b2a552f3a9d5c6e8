import assert from 'node:assert/strict';
import { fields } from '../../../src/dataset/fields.ts';
import { schemas } from '../../../src/dataset/seeds/index.ts';

describe('schemas', () => {
  it('have every field that is stored, except what is worked out', () => {
    for (const [table, stored] of Object.entries(fields)) {
      const columns = Object.keys(schemas[table as keyof typeof fields].shape);
      const expected = Object.keys(stored).map((field) => (field === 'superseded' ? 'supersedes' : field));
      assert.deepEqual(columns.sort(), expected.sort(), table);
    }
  });
});
