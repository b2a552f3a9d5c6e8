import assert from 'node:assert/strict';
import { renameColumn, renameTable } from '../../../../src/workbench/sheet/tables/renameInFormula.ts';

describe('renameTable', () => {
  for (const [formula, expected] of [
    ['=SUM(Sales[Price])', '=SUM(Turnover[Price])'],
    ['=ROWS(sales)+1', '=ROWS(Turnover)+1'],
    ['=Sales[[#All],[Price]]', '=Turnover[[#All],[Price]]'],
    ['=SUM(Sales2[Price])', '=SUM(Sales2[Price])'],
    ['="Sales"&Sales!A1', '="Sales"&Sales!A1'],
    ["='Sales'!A1", "='Sales'!A1"],
    ['=Sales(1)', '=Sales(1)'],
    ['=MySales[x]', '=MySales[x]'],
    ["=Sales[a']b]+1", "=Turnover[a']b]+1"],
  ] as const) {
    it(formula, () => assert.equal(renameTable(formula, 'Sales', 'Turnover'), expected));
  }
});

describe('renameColumn', () => {
  for (const [formula, expected] of [
    ['=SUM(Sales[Price])', '=SUM(Sales[Value])'],
    ['=SUM(sales[PRICE])', '=SUM(sales[Value])'],
    ['=Sales[[#All],[Price]:[Volume]]', '=Sales[[#All],[Value]:[Volume]]'],
    ['=Other[Price]', '=Other[Price]'],
    ['=Sales[Price list]', '=Sales[Price list]'],
    ['="Sales[Price]"', '="Sales[Price]"'],
  ] as const) {
    it(formula, () => assert.equal(renameColumn(formula, 'Sales', 'Price', 'Value'), expected));
  }

  it('sets an apostrophe before brackets and hashes', () => {
    assert.equal(renameColumn('=Sales[Price]', 'Sales', 'Price', 'Price [#]'), "=Sales[Price '['#']]");
    assert.equal(renameColumn("=Sales[a'#]", 'Sales', 'a#', 'b'), '=Sales[b]');
  });
});
