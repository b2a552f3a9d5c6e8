import assert from 'node:assert/strict';
import { whenOf } from '../../../src/functions/call/index.ts';
import { Refusal, parsePeriod } from '../../../src/model/index.ts';

describe('whenOf(cell)', () => {
  it('takes a blank for no date', () => {
    assert.equal(whenOf(null), undefined);
    assert.equal(whenOf(''), undefined);
  });
  it('reads texts, years and Excel days', () => {
    for (const date of ['2024-Q3', 2024, 45_107]) assert.deepEqual(whenOf(date), parsePeriod(date));
  });
  it('refuses truth values and what is no date', () => {
    for (const cell of [true, false, 'soon', -1, 0, NaN, Infinity, '2024-13'])
      assert.throws(() => whenOf(cell), Refusal, String(cell));
  });
});
