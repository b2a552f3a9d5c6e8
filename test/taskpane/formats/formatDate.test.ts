import assert from 'node:assert/strict';
import { formatDate } from '../../../src/taskpane/formats/formatDate.ts';

const german = { locale: 'de-DE', decimal: ',', group: '.', shortDatePattern: 'dd.MM.yyyy' };
const english = { locale: 'en-GB', decimal: '.', group: ',', shortDatePattern: '' };

describe('formatDate(serial, numberFormat, formats)', () => {
  const cases: readonly (readonly [serial: number, numberFormat: string, shown: string | undefined])[] = [
    [46072, 'yyyy-mm-dd', '2026-02-19'],
    [46072, 'yyyy-mm', '2026-02'],
    [46072, 'd mmm yyyy', '19 Feb 2026'],
    [46072.5, 'dd/mm/yyyy hh:mm;@', '19/02/2026 12:00'],
    [0.75, 'hh:mm', '18:00'],
    [46072, 'General', undefined],
    [46072, '#,##0.00', undefined],
    [46072, '0 "days"', undefined],
    [46072, '', undefined],
  ];
  for (const [serial, numberFormat, shown] of cases)
    it(`${serial} as ${numberFormat || 'nothing'}: ${shown ?? 'no date'}`, () => {
      assert.equal(formatDate(serial, numberFormat, english), shown);
    });

  it('writes the day of the system as the reader does', () => {
    assert.equal(formatDate(46072, 'm/d/yyyy', german), '19.02.2026');
    assert.equal(formatDate(46072, 'm/d/yyyy', english), '2/19/2026');
  });

  it('names months in the language of the reader', () => {
    assert.equal(formatDate(46095, 'd. mmmm yyyy', german), '14. März 2026');
  });
});
