import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isDayOrderNeeded, readWhen } from '../../../src/feed/own/readWhen.ts';
import { formatPeriod, isoDay, serialOf } from '../../../src/model/index.ts';
import type { DayOrder } from '../../../src/feed/own/readWhen.ts';

const read = (text: string | number, order?: DayOrder): string => {
  const period = readWhen(text, order);
  return period ? formatPeriod(period) : '';
};

describe('readWhen', () => {
  it('reads every day as ISO, as an Excel day, and in the order that is said', () => {
    const days = fc.integer({ min: serialOf(1990, 1, 1), max: serialOf(2100, 12, 31) });
    fc.assert(
      fc.property(days, fc.constantFrom('/', '.', '-'), (day, sign) => {
        const iso = isoDay(day);
        const [year = '', month = '', date = ''] = iso.split('-');
        assert.equal(read(iso), iso);
        assert.equal(read(String(day)), iso);
        assert.equal(read([date, month, year].join(sign), 'day'), iso);
        assert.equal(read([month, date, year].join(sign), 'month'), iso);
        assert.equal(read([date, month, year].join(sign)), '', 'not before somebody says how');
      }),
    );
  });

  it('reads months, quarters, years, and leaves the time of day', () => {
    assert.equal(read('2026-11'), '2026-11');
    assert.equal(read('2026/11/03'), '2026-11-03');
    assert.equal(read('Q4 2026'), '2026-Q4');
    assert.equal(read(2026), '2026');
    assert.equal(read('2026-11-03T08:00:00Z'), '2026-11-03');
    assert.equal(read('2026-11-03 08:00'), '2026-11-03');
  });

  it('reads no date into what is none', () => {
    for (const text of ['16 Nov', '31/02/2026', '2026-13-01', '84.1', 'soon', '1/2/26'])
      assert.equal(read(text, 'day'), '', text);
  });

  it('asks for the order only where one stands in question', () => {
    assert.equal(isDayOrderNeeded(['2026-11-03', 46328, 'Q4 2026']), false);
    assert.equal(isDayOrderNeeded(['2026-11-03', '03/11/2026']), true);
  });
});
