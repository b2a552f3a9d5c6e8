import assert from 'node:assert/strict';
import { nearestFirst } from '../../src/dataset/nearestFirst.ts';

describe('nearestFirst(words, typed)', () => {
  it('orders by spelling, folded', () =>
    assert.deepEqual(nearestFirst(['currency', 'Amount', 'amount counted'], 'AMMOUNT'), [
      'Amount',
      'currency',
      'amount counted',
    ]));
  it('keeps the list as it is', () => {
    const words = Object.freeze(['b', 'a']);
    assert.deepEqual(nearestFirst(words, 'a'), ['a', 'b']);
  });
});
