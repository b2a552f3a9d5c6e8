import assert from 'node:assert/strict';
import { nearTo, nearestFirst } from '../../src/dataset/nearestFirst.ts';

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

describe('nearTo(words, typed)', () => {
  it('leaves out other words', () => {
    assert.deepEqual(nearTo(['revenue', 'reserves', 'price'], 'Revenu'), ['revenue']);
    assert.deepEqual(nearTo(['revenue', 'price'], 'flibbertigibbet'), []);
    assert.deepEqual(nearTo(['a'], ''), []);
  });
});
