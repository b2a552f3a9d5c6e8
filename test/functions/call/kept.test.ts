import assert from 'node:assert/strict';
import { kept } from '../../../src/functions/call/index.ts';
import type { Cell } from '../../../src/functions/call/index.ts';
import type { Edition } from '../../../src/dataset/index.ts';
import { notAvailable } from '../../../src/model/index.ts';
import { makeEdition } from '../../support/makeEdition.ts';

describe('kept(make)', () => {
  const edition = makeEdition({});

  const counted = (): { make: (of: Edition, ...cells: Cell[]) => { cells: Cell[] }; calls: () => number } => {
    let calls = 0;
    const make = kept((_, ...cells: Cell[]) => {
      calls++;
      if (cells[0] === 'no') throw notAvailable('No.');
      return { cells };
    });
    return { make, calls: () => calls };
  };

  it('makes one thing for the same cells of one edition', () => {
    const { make, calls } = counted();
    assert.equal(make(edition, 'a', 1), make(edition, 'a', 1));
    assert.equal(calls(), 1);
    assert.notEqual(make(edition, 'a', 1), make(makeEdition({}), 'a', 1));
    assert.equal(calls(), 2);
  });
  it('tells texts from numbers and blanks', () => {
    const { make } = counted();
    for (const cell of ['1', 1, '', null, 'null', true, 'true'])
      assert.deepEqual(make(edition, cell, 'x'), { cells: [cell, 'x'] });
  });
  it('does not keep a refusal', () => {
    const { make, calls } = counted();
    assert.throws(() => make(edition, 'no'), /No\./);
    assert.throws(() => make(edition, 'no'), /No\./);
    assert.equal(calls(), 2);
  });
  it('starts again when it is full', () => {
    const { make, calls } = counted();
    for (let i = 0; i < 3000; i++) make(edition, i);
    make(edition, 2999);
    assert.equal(calls(), 3000);
    make(edition, 0);
    assert.equal(calls(), 3001);
  });
});
