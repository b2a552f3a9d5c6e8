import assert from 'node:assert/strict';
import { InputError, spill, spillOfLists } from '../../../src/functions/call/index.ts';
import type { Cell } from '../../../src/functions/call/index.ts';
import { loadSeedEdition } from '../../support/loadSeedEdition.ts';

describe('spill(compute, args)', () => {
  before(loadSeedEdition);

  const echo = (...args: unknown[]): unknown => spill((_, ...cells: Cell[]) => [cells.map(String)], args);

  it('takes one cell from each argument', () =>
    assert.deepEqual(echo('a', [[2]], [true], null, undefined), [['a', '2', 'true', 'null', 'null']]));
  it('refuses a range of several cells', () =>
    assert.throws(() => echo([['a'], ['b']]), /A range of 2 cells/));
  it('lets an error that comes in stand', () =>
    assert.deepEqual(echo('a', { errorType: 'Div0' }), [[new InputError('#DIV/0!')]]));
});

describe('a table asked for again', () => {
  before(loadSeedEdition);

  const counted = (rows = 1) => {
    let calls = 0;
    const compute = (_: unknown, ...cells: Cell[]) => {
      calls++;
      return Array.from({ length: rows }, () => cells.map(String));
    };
    return { compute, calls: () => calls };
  };

  it('is computed once, and given as rows of its own', () => {
    const { compute, calls } = counted();
    const first = spill(compute, ['a', 1]) as unknown[][];
    first[0]![0] = 'spoilt by the host';
    assert.deepEqual(spill(compute, ['a', 1]), [['a', '1']]);
    assert.equal(calls(), 1);
    assert.deepEqual(spill(compute, ['a', '1']), [['a', '1']]);
    assert.deepEqual(spill(compute, ['a\nb', null]), [['a\nb', 'null']]);
    assert.equal(calls(), 3);
  });

  it('is computed again where it is large', () => {
    const { compute, calls } = counted(1001);
    for (let turn = 0; turn < 3; turn++) assert.equal((spill(compute, ['a']) as unknown[]).length, 1001);
    assert.equal(calls(), 3);
  });

  it('is another one for other lists, however they are cut', () => {
    let calls = 0;
    const compute = (_: unknown, lists: readonly (readonly Cell[])[], ...cells: Cell[]) => {
      calls++;
      return [[JSON.stringify(lists), cells.length]];
    };
    const ask = (...lists: unknown[]) => (spillOfLists(compute, lists, ['x']) as unknown[][])[0]![0];
    assert.equal(ask([['a'], ['b']], 'c'), '[["a","b"],["c"]]');
    assert.equal(ask('a', [['b', 'c']]), '[["a"],["b","c"]]');
    assert.equal(ask([['a'], ['b'], ['']], 'c'), '[["a","b"],["c"]]');
    assert.equal(calls, 2);
    const long = Array.from({ length: 65 }, (_, row) => [row]);
    ask(long, 'c');
    ask(long, 'c');
    assert.equal(calls, 4);
  });
});
