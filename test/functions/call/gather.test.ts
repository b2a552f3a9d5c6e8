import assert from 'node:assert/strict';
import { InputError, gather } from '../../../src/functions/call/index.ts';
import type { Cell } from '../../../src/functions/call/index.ts';
import type { Edition } from '../../../src/dataset/index.ts';
import { notAvailable } from '../../../src/model/index.ts';
import { loadSeedEdition } from '../../support/loadSeedEdition.ts';

describe('gather(compute, lists, cells)', () => {
  before(loadSeedEdition);

  const seen = (lists: readonly unknown[], cells: readonly unknown[]): unknown => {
    let given: unknown;
    const compute = (_: Edition, ...args: unknown[]): number => {
      given = args;
      return 1;
    };
    assert.deepEqual(gather(compute, lists, cells), [[1]]);
    return given;
  };

  it('gives each list row by row without the blanks at its end, and single cells', () =>
    assert.deepEqual(
      seen(
        [
          [
            ['a', 'b'],
            ['c', null],
            ['', ''],
          ],
          7,
        ],
        [[[2025]], undefined],
      ),
      [[['a', 'b', 'c'], [7]], 2025, null],
    ));
  it('keeps blanks inside', () => assert.deepEqual(seen([[['a'], [''], ['b']]], []), [[['a', '', 'b']]]));
  it('refuses a range where one cell is wanted', () =>
    assert.throws(() => gather(() => 1, [], [[[1, 2]]]), /A range of 2 cells/));
  it('lets an error that comes in stand', () =>
    assert.deepEqual(
      gather(() => 1, [[[1, { errorType: 'Div0' }]]], ['x']),
      [[new InputError('#DIV/0!')]],
    ));

  it('computes once for the same arguments, also where they are refused', () => {
    let calls = 0;
    const compute = (_: Edition, [list = []]: readonly (readonly Cell[])[]): number => {
      calls++;
      if (list.length === 0) throw notAvailable('Nothing.');
      return list.length;
    };
    const count = (list: unknown, ...cells: unknown[]): unknown => gather(compute, [list], cells);
    assert.deepEqual([count([['a']]), count([['a']]), count([['a'], ['b']])], [[[1]], [[1]], [[2]]]);
    assert.throws(() => count([]), /Nothing/);
    assert.throws(() => count([['']]), /Nothing/);
    assert.equal(calls, 3);
    assert.deepEqual(count(Array.from({ length: 100 }, () => ['a'])), [[100]]);
    assert.deepEqual(count(Array.from({ length: 100 }, () => ['a'])), [[100]]);
    assert.equal(calls, 5, 'long lists are not kept');
  });

  it('tells lists of other lengths with the same cells apart', () => {
    const compute = (_: Edition, lists: readonly (readonly Cell[])[]): number => lists[0]!.length;
    assert.deepEqual(gather(compute, [[['a', 'b']], [['c']]], []), [[2]]);
    assert.deepEqual(gather(compute, [[['a']], [['b', 'c']]], []), [[1]]);
  });
});
