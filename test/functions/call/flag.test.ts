import assert from 'node:assert/strict';
import { flagOf } from '../../../src/functions/call/index.ts';
import { refusalOf } from '../../support/refusalOf.ts';

describe('flagOf(cell, argument, blank)', () => {
  it('reads TRUE and FALSE, 1 and 0, and their words', () => {
    for (const cell of [true, 1, 'TRUE', ' true ']) assert.equal(flagOf(cell, 'It', false), true);
    for (const cell of [false, 0, 'False']) assert.equal(flagOf(cell, 'It', true), false);
  });
  it('gives what stands for blank', () => {
    for (const cell of [null, ''])
      assert.deepEqual([flagOf(cell, 'It', true), flagOf(cell, 'It', false)], [true, false]);
  });
  it('refuses anything else', () => {
    for (const cell of ['yes', 2, Number.NaN])
      assert.match(refusalOf(() => flagOf(cell, 'It', true)).message, /^It is neither TRUE nor FALSE\./);
  });
});
