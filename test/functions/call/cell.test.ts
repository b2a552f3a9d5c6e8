import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { InputError, requiredText, textOf } from '../../../src/functions/call/index.ts';
import { plainCell } from '../../../src/functions/call/cell.ts';
import { Refusal } from '../../../src/model/index.ts';

describe('plainCell(value)', () => {
  const plain: [value: unknown, cell: unknown][] = [
    ['x', 'x'],
    [-0, -0],
    [false, false],
    [null, null],
    [undefined, null],
    [Symbol('x'), null],
    [10n, null],
    [{ type: 'Double', basicValue: 2.5 }, 2.5],
    [{ type: 'Boolean', basicValue: true }, true],
    [{ type: 'Empty', basicValue: '' }, ''],
    [{ type: 'String', basicValue: '#1 name' }, '#1 name'],
    [{ type: 'Entity', text: '' }, ''],
    [{ text: 'x' }, 'x'],
  ];
  for (const [value, cell] of plain)
    it(`reads ${inspect(value)}`, () => assert.equal(plainCell(value), cell));

  it('takes what it cannot read for an error', () => {
    const strange = [
      {},
      [],
      ['x'],
      { type: 'Entity' },
      { errorType: 'toString' },
      Object.create(null),
      new Date(0),
    ];
    for (const value of strange) assert.deepEqual(plainCell(value), new InputError('#VALUE!'));
  });
});

describe('textOf(cell) and requiredText(cell)', () => {
  it('trim texts and write numbers', () => {
    assert.equal(textOf(' x ', 'The name'), 'x');
    assert.equal(textOf(10, 'The name'), '10');
    assert.equal(textOf(null, 'The name'), '');
    assert.equal(requiredText(' x ', 'The name'), 'x');
  });
  it('refuse truth values and blanks', () => {
    assert.throws(() => textOf(true, 'The name'), /The name is TRUE, not a text/);
    assert.throws(() => requiredText('  ', 'The name'), Refusal);
    assert.throws(() => requiredText(null, 'The name'), /The name is missing/);
  });
});
