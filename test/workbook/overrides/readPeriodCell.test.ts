import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Refusal, civilOf, formatPeriod, parsePeriod, serialOf } from '../../../src/model/index.ts';
import { readPeriodCell } from '../../../src/workbook/overrides/readPeriodCell.ts';

const years = fc.integer({ min: 1990, max: 2100 });
const days = fc.integer({ min: serialOf(1990, 1, 1), max: serialOf(2099, 12, 31) });
const monthFormats = fc.constantFrom('mmm-yy', 'mmmm yyyy', 'yyyy-mm', '[$-407]mmm yy;@', 'mmm "of" yyyy');
const dayFormats = fc.constantFrom(
  'General',
  'dd.mm.yyyy',
  'm/d/yyyy',
  '@',
  '0',
  'mmm d, yyyy',
  'yyyy-mm-dd hh:mm',
);

describe('readPeriodCell(value, format)', () => {
  it('reads a year alike as number and as text, whatever the format', () => {
    fc.assert(
      fc.property(years, fc.oneof(monthFormats, dayFormats), (year, format) => {
        assert.deepEqual(readPeriodCell(year, format), parsePeriod(year));
        assert.deepEqual(readPeriodCell(String(year), format), parsePeriod(year));
      }),
    );
  });

  it('reads a date as the day, also with a time, and as the month where only that is shown', () => {
    fc.assert(
      fc.property(days, dayFormats, monthFormats, (day, dayFormat, monthFormat) => {
        const { year, month, day: ofMonth } = civilOf(day);
        assert.equal(readPeriodCell(day + 0.75, dayFormat)?.from, day);
        assert.equal(readPeriodCell(day, dayFormat)?.precision, 'day');
        const shown = readPeriodCell(day, monthFormat);
        const wanted =
          ofMonth === 1 ? `${year}-${String(month).padStart(2, '0')}` : formatPeriod(parsePeriod(day));
        assert.equal(shown && formatPeriod(shown), wanted);
      }),
    );
  });

  it('reads every period that it writes as text', () => {
    fc.assert(
      fc.property(
        years,
        fc.constantFrom('', '-H1', '-H2', '-Q1', '-Q4', '-01', '-12', '-06-30', '-early', '-late'),
        (year, rest) => {
          const period = parsePeriod(`${year}${rest}`);
          assert.deepEqual(readPeriodCell(` ${formatPeriod(period)} `, 'General'), period);
        },
      ),
    );
  });

  it('is blank for the latest, and refuses everything else with a repair', () => {
    assert.equal(readPeriodCell('', 'General'), undefined);
    assert.equal(readPeriodCell('  ', 'General'), undefined);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          readPeriodCell(value, 'General');
        } catch (refusal) {
          assert.ok(refusal instanceof Refusal && refusal.repair !== '', String(refusal));
        }
      }),
    );
  });
});
