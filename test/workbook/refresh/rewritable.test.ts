import assert from 'node:assert/strict';
import type { OwnCell } from '../../../src/workbook/refresh/ownCell.ts';
import { isError, isPending, listOwnCells } from '../../../src/workbook/refresh/ownCell.ts';
import { rewritable, rewritten } from '../../../src/workbook/refresh/rewritable.ts';

const cell = (row: number, column: number, formula: string, value: unknown): OwnCell => ({
  row,
  column,
  formula,
  value,
});

describe('rewritable(cells)', () => {
  it('takes cells in error, and is in doubt where a neighbour has the same formula', () => {
    const spilled = '=REE.PRICE(A1:A3)';
    const cells = [
      cell(0, 0, '=REE.PRICE("Nd")', 55),
      cell(1, 0, '=REE.PRICE(B2)', '#VALUE!'),
      cell(2, 0, '=REE.PRICE(B3)', '#VALUE!'),
      cell(5, 5, spilled, '#N/A'),
      cell(6, 5, spilled, '#N/A'),
      cell(7, 5, spilled, 12),
    ];
    const { certain, doubtful } = rewritable(cells);
    assert.deepEqual(
      certain.map(({ row }) => row),
      [1, 2, 5],
    );
    assert.deepEqual(
      doubtful.map(({ row }) => row),
      [6],
    );
  });

  it('enters names as they are written', () => {
    assert.equal(rewritten(cell(0, 0, '=_xldudf_REE_PRICE("Nd")', '#NAME?')), '=REE.PRICE("Nd")');
  });
});

describe('listOwnCells(cells, sheet, names)', () => {
  it('finds REE formulas where they stand on the sheet', () => {
    const cells = {
      area: { row: 9, column: 2, rows: 2, columns: 2 },
      formulas: [
        ['=REE.PRICE("Nd")', 'REE.PRICE'],
        ['=A1', '=1+REE.EDITION()'],
      ],
      values: [
        [55, 'REE.PRICE'],
        [0, '#VALUE!'],
      ],
    };
    assert.deepEqual(listOwnCells(cells, 'Deck', { words: [], has: () => false }), [
      { row: 9, column: 2, formula: '=REE.PRICE("Nd")', value: 55 },
      { row: 10, column: 3, formula: '=1+REE.EDITION()', value: '#VALUE!' },
    ]);
  });
});

describe('isError(value), isPending(value)', () => {
  it('know an error from a text', () => {
    assert.deepEqual(['#N/A', '#NAME?', '#BUSY!', '#1', 'N/A', 7, ''].map(isError), [
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    assert.deepEqual(['#BUSY!', '#GETTING_DATA', '#N/A', ''].map(isPending), [true, true, false, false]);
  });
});
