import assert from 'node:assert/strict';
import fc from 'fast-check';
import { civilOf, daysInMonth, isoDay, serialOf, two } from '../../src/model/index.ts';

describe('serialOf(year, month, day)', () => {
  const days = [
    [1900, 3, 1, 61],
    [2000, 1, 1, 36526],
    [2023, 6, 30, 45107],
    [2024, 2, 29, 45351],
    [2026, 11, 23, 46349],
  ] as const;
  for (const [year, month, day, serial] of days)
    it(`counts ${year}-${month}-${day} as Excel does: ${serial}`, () =>
      assert.equal(serialOf(year, month, day), serial));

  it('comes back from civilOf', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        const { year, month, day } = civilOf(serial);
        assert.equal(serialOf(year, month, day), serial);
      }),
    );
  });
});

describe('daysInMonth(year, month)', () => {
  it('knows leap years', () => {
    assert.deepEqual(
      [2023, 2024, 1900, 2000, 2100].map((year) => daysInMonth(year, 2)),
      [28, 29, 28, 29, 28],
    );
  });

  it('knows the months', () => {
    const months = Array.from({ length: 12 }, (_, index) => daysInMonth(2025, index + 1));
    assert.deepEqual(months, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});

describe('isoDay(serial)', () => {
  it('writes two digits for month and day', () => assert.equal(isoDay(serialOf(2026, 2, 3)), '2026-02-03'));
});

describe('two(value)', () => {
  it('pads to two digits', () => assert.deepEqual([two(3), two(12)], ['03', '12']));
});
