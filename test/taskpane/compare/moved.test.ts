import assert from 'node:assert/strict';
import fc from 'fast-check';
import { moved } from '../../../src/taskpane/compare/moved.ts';

describe('moved(items, from, to)', () => {
  it('puts one item at another place', () => {
    assert.deepEqual(moved(Array.from('abcd'), 0, 2), Array.from('bcad'));
    assert.deepEqual(moved(Array.from('abcd'), 3, 0), Array.from('dabc'));
  });

  it('leaves the list where there is no such place', () => {
    const items = Array.from('ab');
    for (const [from, to] of [
      [0, 0],
      [0, 2],
      [0, -1],
      [2, 0],
    ] as const)
      assert.equal(moved(items, from, to), items);
  });

  it('loses and doubles nothing, and is undone by the way back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), fc.nat(), fc.nat(), (items, a, b) => {
        const [from, to] = [a % items.length, b % items.length];
        assert.deepEqual(moved(moved(items, from, to), to, from), items);
      }),
    );
  });
});
