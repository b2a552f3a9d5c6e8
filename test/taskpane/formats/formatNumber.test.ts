import assert from 'node:assert/strict';
import { formatNumber } from '../../../src/taskpane/formats/formatNumber.ts';
import { formatsOf } from '../../../src/taskpane/formats/formats.ts';

describe('formatNumber(value, unit, format, formats)', () => {
  const cases: [number, string, string, string][] = [
    [69, 'USD/kg', '#,##0.00', '69.00 USD/kg'],
    [1010, 'USD/kg', '#,##0.00', '1,010.00 USD/kg'],
    [898800, 'CNY/t', '#,##0.00', '898,800 CNY/t'],
    [7000, 't/yr', '#,##0', '7,000 t/yr'],
    [0.4, 't', '#,##0', '0.40 t'],
    [2.5, 't', '#,##0', '2.5 t'],
    [0, 't', '#,##0', '0 t'],
    [0.153, 'fraction', '0.0%', '15.3 %'],
    [-0.09, 'fraction', '0.0%', '−9.0 %'],
    [-0.00001, 'fraction', '0.0%', '0.0 %'],
    [-1234567.8, 'USD', '#,##0', '−1,234,568 USD'],
    [25, 'years', '0', '25 years'],
  ];
  for (const [value, unit, format, shown] of cases) {
    it(`shows ${value} ${unit} in ${format} as ${shown}`, () => {
      const formatted = formatNumber(value, unit, format, formatsOf('en-GB'));
      assert.equal(`${formatted.value} ${formatted.unit}`, shown);
    });
  }

  it('writes the separators of the language', () => {
    assert.equal(formatNumber(1234.5, '', '0.00', formatsOf('de-DE')).value, '1.234,50');
    assert.equal(formatNumber(1234.5, '', '0.00', formatsOf('fr-FR')).value, '1\u202f234,50');
  });

  it('writes the separators that Excel is set to, whatever the language', () => {
    const formats = formatsOf('en-US', { decimal: ',', group: "'" });
    assert.equal(formatNumber(1234.5, '', '0.00', formats).value, "1'234,50");
  });
});
