import assert from 'node:assert/strict';
import { listStuck } from '../../../src/workbook/freeze/listStuck.ts';

const cell = {
  anchor: { name: 1, part: 1 },
  at: 'Sheet1!B2:C3',
  formula: '=REE.HISTORY("Nd","price")',
  values: [
    ['2024', 55],
    ['2025', '#N/A'],
  ],
};
const area = { row: 4, column: 1, rows: 2, columns: 2 };

describe('listStuck(cell, place, now)', () => {
  it('finds the constants that a calculation has left, with what was frozen there', () => {
    const values = [
      ['#GETTING_DATA', 60],
      ['2025', '#BUSY!'],
    ];
    assert.deepEqual(listStuck(cell, { sheet: 'Deck', area }, { values, formulas: values }), [
      { sheet: 'Deck', area: { row: 4, column: 1, rows: 1, columns: 1 }, value: "'2024" },
      { sheet: 'Deck', area: { row: 5, column: 2, rows: 1, columns: 1 }, value: '#N/A' },
    ]);
  });

  it('leaves formulas alone that are being calculated, and what was torn apart', () => {
    const values = [
      ['#BUSY!', 55],
      ['2025', '#N/A'],
    ];
    const formulas = [
      ['=A1', 55],
      ['2025', '#N/A'],
    ];
    assert.deepEqual(listStuck(cell, { sheet: 'Deck', area }, { values, formulas }), []);
    const taller = { sheet: 'Deck', area: { ...area, rows: 3 } };
    assert.deepEqual(listStuck(cell, taller, { values, formulas: values }), []);
  });
});
