import assert from 'node:assert/strict';
import { renameIn } from '../../../src/workbook/formula/renameIn.ts';

describe('renameIn(formula, names)', () => {
  const names = new Map([
    ['ree_rates', 'REE_rates_2'],
    ['ree_date', 'REE_date'],
  ]);
  const cases: [formula: string, renamed: string][] = [
    ['=REE.VALUE(A1,B1,REE_date)', '=REE.VALUE(A1,B1,REE_date)'],
    ['=SUM(REE_Rates[rate])', '=SUM(REE_rates_2[rate])'],
    ['=ROWS(REE_rates)&"REE_rates"', '=ROWS(REE_rates_2)&"REE_rates"'],
    ['=OTHER_rates+Deck[REE_rates]', '=OTHER_rates+Deck[REE_rates]'],
  ];
  for (const [formula, renamed] of cases)
    it(`makes ${renamed} of ${formula}`, () => assert.equal(renameIn(formula, names), renamed));
});
