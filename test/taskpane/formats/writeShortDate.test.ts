import assert from 'node:assert/strict';
import { writeShortDate } from '../../../src/taskpane/formats/writeShortDate.ts';

describe('writeShortDate(isoDay, formats)', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['en-US', 'M/d/yyyy', '2/9/2026'],
    ['de-DE', 'dd.MM.yyyy', '09.02.2026'],
    ['fr-FR', 'dd/MM/yyyy', '09/02/2026'],
    ['sv-SE', 'yyyy-MM-dd', '2026-02-09'],
    ['hu-HU', 'yyyy. MM. dd.', '2026. 02. 09.'],
    ['bg-BG', "d.M.yyyy 'г.'", '9.2.2026 г.'],
    ['en-IN', 'dd-MMM-yy', '09-Feb-26'],
    ['en-GB', 'dddd, d MMMM y', 'Monday, 9 February 26'],
    ['en-US', 'm/d/yy', '2/9/26'],
  ];
  for (const [locale, shortDatePattern, shown] of cases) {
    it(`writes ${shortDatePattern} as ${shown}`, () => {
      assert.equal(writeShortDate('2026-02-09', { locale, shortDatePattern }), shown);
    });
  }

  it('writes nothing by a pattern that leaves out the day, the month or the year', () => {
    for (const shortDatePattern of ['', 'MMM yyyy', 'ddd M yyyy', "'dMy'"])
      assert.equal(writeShortDate('2026-02-09', { locale: 'en-GB', shortDatePattern }), undefined);
  });
});
