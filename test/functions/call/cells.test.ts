import assert from 'node:assert/strict';
import { InputError, cellsOf } from '../../../src/functions/call/index.ts';
import { refusalOf } from '../../support/refusalOf.ts';

describe('cellsOf(argument)', () => {
  it('reads row by row, without blanks at the end', () =>
    assert.deepEqual(
      cellsOf([
        ['a', 'b'],
        ['', 'c'],
        [null, ''],
      ]),
      ['a', 'b', '', 'c'],
    ));
  it('takes a single cell and nothing', () => {
    assert.deepEqual(cellsOf('a'), ['a']);
    for (const nothing of [null, undefined, '', [['']], []]) assert.deepEqual(cellsOf(nothing), []);
  });
  it('keeps errors', () => {
    const [cell] = cellsOf([[{ type: 'Error', basicValue: '#DIV/0!' }]]);
    assert.ok(cell instanceof InputError && cell.code === '#DIV/0!');
  });
  it('takes a whole column and refuses more', () => {
    assert.deepEqual(cellsOf(Array.from({ length: 1_048_576 }, (_, row) => [row === 0 ? 'a' : ''])), ['a']);
    assert.match(
      refusalOf(() => cellsOf(new Array(1_048_577).fill('a'))).message,
      /^The list has 1048577 cells/,
    );
  });
});
