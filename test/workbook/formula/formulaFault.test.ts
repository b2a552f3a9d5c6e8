import assert from 'node:assert/strict';
import { formulaFault } from '../../../src/workbook/formula/formulaFault.ts';

describe('formulaFault(formula)', () => {
  const cases: [formula: string, what: string | undefined][] = [
    ['=REE.PRICE("NdPr"', 'A bracket is not closed.'],
    ['=REE.PRICE("NdPr"))', 'There is a closing bracket too many.'],
    ['=REE.PRICE("NdPr)', 'A quotation mark is not closed.'],
    ['=REE.PRICE("NdPr";2024)', 'The arguments are separated by semicolons.'],
    ['=REE.PRICE({"NdPr";"Dy"},2024)', undefined],
    ['=REE.PRICE("a;b)(")', undefined],
    ['=1+', undefined],
  ];
  for (const [formula, what] of cases)
    it(`says of ${formula}: ${what ?? 'nothing'}`, () => assert.equal(formulaFault(formula)?.what, what));

  it('says how many brackets are to be added', () =>
    assert.equal(formulaFault('=REE.PRICE(LOWER("NdPr"')?.repair, 'Put )) at the end.'));
});
