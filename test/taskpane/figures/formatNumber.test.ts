import assert from 'node:assert/strict';
import { formatNumber } from '../../../src/taskpane/figures/formatNumber.ts';

describe('formatNumber(value, unit, format)', () => {
  const cases: [number, string, string, string][] = [
    [69, 'USD/kg', '#,##0.00', '69.00 USD/kg'],
    [1010, 'USD/kg', '#,##0.00', '1,010.00 USD/kg'],
    [898800, 'CNY/t', '#,##0.00', '898,800 CNY/t'],
    [7000, 't/yr', '#,##0', '7,000 t/yr'],
    [0.4, 't', '#,##0', '0.40 t'],
    [2.5, 't', '#,##0', '2.5 t'],
    [0, 't', '#,##0', '0 t'],
    [0.153, 'fraction', '0.0%', '15.3 %'],
    [25, 'years', '0', '25 years'],
  ];
  for (const [value, unit, format, shown] of cases) {
    it(`shows ${value} ${unit} in ${format} as ${shown}`, () => {
      const formatted = formatNumber(value, unit, format);
      assert.equal(`${formatted.value} ${formatted.unit}`, shown);
    });
  }
});
