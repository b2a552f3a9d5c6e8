import assert from 'node:assert/strict';
import { mendNames } from '../../../src/workbook/formula/mendNames.ts';

describe('mendNames(formula)', () => {
  const cases: [given: string, mended: string][] = [
    ['=REE.PRICE("Nd")', '=REE.PRICE("Nd")'],
    ['=_xldudf_REE_PRICE("Nd")', '=REE.PRICE("Nd")'],
    ['=1+[2]!_xldudf_REE_PRICE("Nd",A1)*2', '=1+REE.PRICE("Nd",A1)*2'],
    ['=BloombergUI.xla!_xldudf_REE_PRICE("Nd")', '=REE.PRICE("Nd")'],
    ['=SUM([12]!_xldudf_REE_PRICE(A1), [12]!_xldudf_REE_PRICE(A2))', '=SUM(REE.PRICE(A1), REE.PRICE(A2))'],
    ['=BDP.xla!_xldudf_OTHER_PX(A1)+_xldudf_REE_EDITION()', '=BDP.xla!_xldudf_OTHER_PX(A1)+REE.EDITION()'],
    ['="_xldudf_REE_PRICE("&A1', '="_xldudf_REE_PRICE("&A1'],
    ["='[Book 2.xlsx]Sheet 1'!A1+REE.PRICE(A1)", "='[Book 2.xlsx]Sheet 1'!A1+REE.PRICE(A1)"],
  ];
  for (const [given, mended] of cases)
    it(`makes ${mended} of ${given}`, () => assert.equal(mendNames(given), mended));
});
