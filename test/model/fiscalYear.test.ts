import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  civilOf,
  fiscalAt,
  fiscalDays,
  formatFiscal,
  formatPeriod,
  listFiscal,
  readFiscal,
  serialOf,
} from '../../src/model/index.ts';
import type { FiscalPeriod } from '../../src/model/index.ts';

const parts = { year: 1, half: 2, quarter: 4 } as const;
const precisions = fc.constantFrom('year', 'half', 'quarter');
const lastMonths = fc.integer({ min: 1, max: 12 });
const anyFiscal: fc.Arbitrary<FiscalPeriod> = precisions.chain((precision) =>
  fc
    .tuple(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: parts[precision] }))
    .map(([year, part]) => ({ year, precision, part })),
);

describe('readFiscal(text)', () => {
  const cases = [
    [['FY2024', 'FY24', 'fy 2024', ' FY24 ', 'FY2024E'], { year: 2024, precision: 'year', part: 1 }],
    [['FY2024-H2', 'FY24 H2', 'H2 FY24', '2HFY24', '2H FY2024'], { year: 2024, precision: 'half', part: 2 }],
    [
      ['FY25-Q1', 'FY2025Q1', 'Q1 FY2025', '1QFY25', '1Q FY25'],
      { year: 2025, precision: 'quarter', part: 1 },
    ],
  ] as const;
  for (const [texts, fiscal] of cases)
    it(`reads ${texts.join(', ')}`, () => {
      for (const text of texts) assert.deepEqual(readFiscal(text), fiscal, text);
    });

  it('reads nothing else', () => {
    for (const text of [
      '2024',
      'FY',
      'FY2',
      'FY024',
      'FY1949',
      'FY2151',
      'FY24-H3',
      'FY24-Q5',
      'FY24-06',
      'AFY24',
      'FY24 to',
    ])
      assert.equal(readFiscal(text), undefined, text);
  });

  it('reads what formatFiscal writes', () =>
    fc.assert(
      fc.property(anyFiscal, (fiscal) => assert.deepEqual(readFiscal(formatFiscal(fiscal)), fiscal)),
    ));
});

describe('fiscalDays(fiscal, lastMonth)', () => {
  const cases = [
    ['FY2022', 6, '2021-07-01..2022-06-30'],
    ['FY24', 12, '2024'],
    ['FY24', 3, '2023-04-01..2024-03-31'],
    ['FY24', 2, '2023-03-01..2024-02-29'],
    ['FY25-H1', 6, '2024-H2'],
    ['FY25-H2', 3, '2024-10-01..2025-03-31'],
    ['FY25-Q1', 6, '2024-Q3'],
    ['FY25-Q4', 3, '2025-Q1'],
    ['FY25-Q1', 1, '2024-02-01..2024-04-30'],
  ] as const;
  for (const [text, lastMonth, expected] of cases)
    it(`is ${expected} for ${text} of years that end with month ${lastMonth}`, () =>
      assert.equal(formatPeriod(fiscalDays(readFiscal(text)!, lastMonth)), expected));

  it('lays the parts of a year one after another, and nothing beside them', () =>
    fc.assert(
      fc.property(anyFiscal, lastMonths, ({ year, precision }, lastMonth) => {
        const whole = fiscalDays({ year, precision: 'year', part: 1 }, lastMonth);
        const days = listFiscal(
          { year, precision, part: 1 },
          { year, precision, part: parts[precision] },
        ).map((fiscal) => fiscalDays(fiscal, lastMonth));
        assert.equal(days[0]?.from, whole.from);
        assert.equal(days.at(-1)?.to, whole.to);
        for (const [index, day] of days.slice(1).entries()) assert.equal(day.from, days[index]!.to + 1);
        assert.equal(civilOf(whole.to).year, year);
      }),
    ));
});

describe('fiscalAt(day, precision, lastMonth)', () => {
  it('is the one that contains the day', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: serialOf(1951, 1, 1), max: serialOf(2149, 12, 31) }),
        precisions,
        lastMonths,
        (day, precision, lastMonth) => {
          const { from, to } = fiscalDays(fiscalAt(civilOf(day), precision, lastMonth), lastMonth);
          assert.ok(from <= day && day <= to);
        },
      ),
    ));
});

describe('listFiscal(first, last)', () => {
  const list = (first: string, last: string): string[] =>
    listFiscal(readFiscal(first)!, readFiscal(last)!).map(formatFiscal);
  it('goes on over the end of a year', () => {
    assert.deepEqual(list('FY2023', 'FY2025'), ['FY2023', 'FY2024', 'FY2025']);
    assert.deepEqual(list('FY23-Q3', 'FY24-Q1'), ['FY2023-Q3', 'FY2023-Q4', 'FY2024-Q1']);
    assert.deepEqual(list('FY23-H2', 'FY24-H1'), ['FY2023-H2', 'FY2024-H1']);
  });
  it('is empty where the last comes first', () => assert.deepEqual(list('FY2025', 'FY2024'), []));
});
