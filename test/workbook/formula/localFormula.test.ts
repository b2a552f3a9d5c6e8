import assert from 'node:assert/strict';
import { localFormula } from '../../../src/workbook/formula/localFormula.ts';

describe('localFormula(formula, decimal)', () => {
  it('has separators, decimals and truth values as they are typed there', () => {
    assert.equal(
      localFormula('=REE.PRICE({"a,b",1.5;"c",2},,"x,y",6.95,TRUE)', ','),
      '=REE.PRICE({"a,b"\\1,5;"c"\\2};;"x,y";6,95;DOĞRU)',
    );
  });
  it('keeps commas where the system has a decimal point', () => {
    assert.equal(localFormula('=REE.PRICE("Nd",,,6.95,FALSE)', '.'), '=REE.PRICE("Nd",,,6.95,YANLIŞ)');
  });
});
