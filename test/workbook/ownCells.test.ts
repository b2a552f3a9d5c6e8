import assert from 'node:assert/strict';
import { callsRee, findOwnCells } from '../../src/workbook/ownCells.ts';

describe('callsRee(formula)', () => {
  const own = [
    '=REE.PRICE("NdPr")',
    '=1+ree.price("Nd")*2',
    '=SUM(REE.PRICE(A1:A3))',
    '=IF(A1,-REE.EDITION(),0)',
  ];
  const others = [
    'REE.PRICE("NdPr")',
    '="REE.PRICE(1)"',
    "='REE.PRICE('!A1",
    '=FREE.PRICE(1)',
    '=REE.A1',
    '=A1',
    '',
    7,
    null,
  ];
  for (const formula of own) it(`is true of ${formula}`, () => assert.equal(callsRee(formula), true));
  for (const formula of others)
    it(`is false of ${String(formula)}`, () => assert.equal(callsRee(formula), false));
});

describe('findOwnCells(formulas)', () => {
  it('joins cells that stand side by side', () => {
    const own = '=REE.PRICE("Nd")';
    assert.deepEqual(
      findOwnCells([
        ['Nd', own, own, '=A1', own],
        ['', 1, 2, 3, 4],
        [own, '', '', '', ''],
      ]),
      [
        { row: 0, column: 1, count: 2 },
        { row: 0, column: 4, count: 1 },
        { row: 2, column: 0, count: 1 },
      ],
    );
  });
});
