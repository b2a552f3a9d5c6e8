import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  formatPeriod,
  gridPrecisions,
  isGridPrecision,
  listPeriods,
  parsePeriod,
  periodAt,
  readPeriod,
  serialOf,
} from '../../src/model/index.ts';

const days = fc.integer({ min: serialOf(1900, 3, 1), max: serialOf(2198, 12, 31) });
const precisions = fc.constantFrom(...gridPrecisions);

describe('periodAt(day, precision)', () => {
  const cases = [
    ['2023-06-30', 'month', '2023-06'],
    ['2023-06-30', 'quarter', '2023-Q2'],
    ['2023-07-01', 'half', '2023-H2'],
    ['2024-02-29', 'year', '2024'],
  ] as const;
  for (const [day, precision, expected] of cases) {
    it(`finds ${expected} for ${day}`, () => {
      assert.equal(formatPeriod(periodAt(parsePeriod(day).from, precision)), expected);
    });
  }

  it('contains the day and is the period that its label reads as', () => {
    fc.assert(
      fc.property(days, precisions, (day, precision) => {
        const period = periodAt(day, precision);
        assert.ok(period.from <= day && day <= period.to);
        assert.deepEqual(readPeriod(formatPeriod(period)), period);
      }),
    );
  });
});

describe('listPeriods(first, last, precision)', () => {
  it('lists quarters over the turn of a year', () => {
    const listed = listPeriods(parsePeriod('2024-08-15').from, parsePeriod('2025-Q1').to, 'quarter');
    assert.deepEqual(listed.map(formatPeriod), ['2024-Q3', '2024-Q4', '2025-Q1']);
  });

  it('covers every day once, from the first to the last', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 3000 }), precisions, (first, length, precision) => {
        const listed = listPeriods(first, first + length, precision);
        assert.ok(listed[0]!.from <= first && listed.at(-1)!.to >= first + length);
        for (let at = 1; at < listed.length; at++) assert.equal(listed[at]!.from, listed[at - 1]!.to + 1);
      }),
    );
  });
});

describe('isGridPrecision(precision)', () => {
  it('is so for what the calendar is made of', () => {
    assert.ok(isGridPrecision('half'));
    assert.ok(!isGridPrecision('span') && !isGridPrecision('day') && !isGridPrecision('third'));
  });
});
