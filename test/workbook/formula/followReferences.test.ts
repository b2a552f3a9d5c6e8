import assert from 'node:assert/strict';
import { listReferences, followReferences } from '../../../src/workbook/formula/followReferences.ts';
import type { FindMoved } from '../../../src/workbook/formula/followReferences.ts';
import { anchorText } from '../../../src/workbook/registry/anchorFormula.ts';

const home = { from: 'Sheet1', to: 'Sheet1' };
const twoDown: FindMoved = ({ sheet, area }) => ({ sheet, area: { ...area, row: area.row + 2 } });

describe('listReferences(formula, sheet)', () => {
  it('lists cells, areas, columns and rows once each, with their sheets', () => {
    const formula = `=REE.PRICE(A2,$B$1)+SUM('It''s'!C:C,3:4,A2,Sheet1!A2)+A5#&"Z9"+Table1[a]+[1]Other!Q1+Sheet1:Sheet3!R1+name`;
    assert.deepEqual(listReferences(formula, 'Sheet1').map(anchorText), [
      'Sheet1!$A$2',
      'Sheet1!$B$1',
      "'It''s'!$C:$C",
      'Sheet1!$3:$4',
      'Sheet1!$A$5',
    ]);
  });
});

describe('followReferences(formula, sheets, findMoved)', () => {
  it('keeps the signs of fixed rows and columns', () => {
    assert.equal(
      followReferences('= REE.PRICE( $A2 , B$1:$C$3)+Other!D4', home, twoDown),
      '= REE.PRICE( $A4 , B$3:$C$5)+Other!D6',
    );
  });

  it('leaves a formula as it is whose cells have not moved, or are not known', () => {
    const odd = `=sum( a2:A2,'Sheet1'!$b1 )+ 1E3`;
    assert.equal(
      followReferences(odd, home, (place) => place),
      odd,
    );
    assert.equal(
      followReferences(odd, home, () => undefined),
      odd,
    );
  });

  it('names the sheet where the cells are on another one now', () => {
    const toOther: FindMoved = ({ area }) => ({ sheet: 'My sheet', area });
    assert.equal(followReferences('=REE.PRICE(A2)', home, toOther), "=REE.PRICE('My sheet'!A2)");
    assert.equal(
      followReferences('=REE.PRICE(A2)', { from: 'Sheet1', to: 'My sheet' }, toOther),
      '=REE.PRICE(A2)',
    );
    assert.equal(followReferences('=REE.PRICE(Old!A2)', home, toOther), "=REE.PRICE('My sheet'!A2)");
  });

  it('gives nothing where cells that it refers to were deleted', () => {
    assert.equal(
      followReferences('=REE.PRICE(A2)', home, () => 'gone'),
      undefined,
    );
  });
});
