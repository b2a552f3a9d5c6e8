import assert from 'node:assert/strict';
import fc from 'fast-check';
import { moveReferences } from '../../../src/workbook/formula/moveReferences.ts';

describe('moveReferences(formula, by)', () => {
  const cases: [formula: string, moved: string][] = [
    ['=$A3+B$1+Deck!C2', '=$B12+C$10+Deck!C2'],
    ['=SUM(A1:B2,$C:$D,2:3)', '=SUM(B10:C11,$D:$E,11:12)'],
    ['=REE.PRICE("A1",B2,"C3")', '=REE.PRICE("A1",C11,"C3")'],
    ['=LET(x,A1,x*LOG10(A1))', '=LET(x,B10,x*LOG10(B10))'],
    ['=A1#', '=B10#'],
    ["='A1 b'!A1+Rates[A1]", "='A1 b'!A1+Rates[A1]"],
  ];
  for (const [formula, moved] of cases)
    it(`makes ${moved} of ${formula}`, () =>
      assert.equal(moveReferences(formula, { row: 9, column: 1 }), moved));

  it('leaves what does not move as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        assert.equal(moveReferences(`=${text}`, { row: 0, column: 0 }), `=${text}`);
      }),
    );
  });

  it('moves in two steps as in one', () => {
    const cell = fc.record({
      column: fc.constantFrom('A', 'Z', 'AB'),
      row: fc.integer({ min: 1, max: 5000 }),
      fixedColumn: fc.constantFrom('', '$'),
      fixedRow: fc.constantFrom('', '$'),
    });
    const step = fc.record({ row: fc.nat(1000), column: fc.nat(100) });
    fc.assert(
      fc.property(cell, step, step, ({ column, row, fixedColumn, fixedRow }, a, b) => {
        const formula = `=${fixedColumn}${column}${fixedRow}${row}*2`;
        assert.equal(
          moveReferences(moveReferences(formula, a), b),
          moveReferences(formula, { row: a.row + b.row, column: a.column + b.column }),
        );
      }),
    );
  });
});
