import assert from 'node:assert/strict';
import { callsThroughName } from '../../../src/workbook/formula/callsThroughName.ts';
import { OwnNames } from '../../../src/workbook/formula/ownNames.ts';

const names = new OwnNames([
  { name: 'NdPrice', sheet: undefined, formula: '=REE.PRICE("NdPr")' },
  { name: 'Rate', sheet: undefined, formula: '=0.1' },
]);

describe('callsThroughName(formula, sheet, names)', () => {
  it('sees a name that leads to this add-in, and no other', () => {
    assert.equal(callsThroughName('=NdPrice*2+REE.PRICE("Dy")', 'Sheet1', names), true);
    assert.equal(callsThroughName('=REE.PRICE("NdPrice")*Rate', 'Sheet1', names), false);
    assert.equal(callsThroughName('=NdPrice', 'Sheet1', new OwnNames([])), false);
  });
});
