import assert from 'node:assert/strict';
import { readRate } from '../../../src/taskpane/build/readRate.ts';

describe('readRate(typed, decimal)', () => {
  it('reads the separator of the reader and the point', () => {
    assert.equal(readRate('7,25', ','), 7.25);
    assert.equal(readRate(' 7.25 ', ','), 7.25);
    assert.equal(readRate('7'), 7);
  });

  it('reads no other text, nor what is not above 0', () => {
    for (const typed of ['', 'x', '0', '-1', '1,234.5', '7,25', '1e3', 'EURUSD 1.08'])
      assert.equal(readRate(typed, '.'), undefined, typed);
  });
});
