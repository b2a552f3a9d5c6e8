import assert from 'node:assert/strict';
import { readYearEnd } from '../../src/dataset/readYearEnd.ts';

describe('readYearEnd(text)', () => {
  it('gives the month of a last day', () =>
    assert.deepEqual(['30 June', '31 December', '28 February', '31 March'].map(readYearEnd), [6, 12, 2, 3]));
  it('reads no other day and no other way to write one', () => {
    for (const text of ['', '29 June', '31 June', '29 February', '30 june', 'June 30', 'June', '2025-06-30'])
      assert.equal(readYearEnd(text), undefined, text);
  });
});
