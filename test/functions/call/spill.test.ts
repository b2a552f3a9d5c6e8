import assert from 'node:assert/strict';
import { InputError, spill } from '../../../src/functions/call/index.ts';
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
