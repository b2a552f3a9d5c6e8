import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  contains,
  formatPeriod,
  isoDay,
  messageLimitChars,
  openEnd,
  parsePeriod,
  readPeriod,
  serialOf,
} from '../../src/model/index.ts';
import { refusalOf } from '../support/refusalOf.ts';

const forms: readonly (readonly [
  text: string,
  from: string,
  to: string,
  precision: string,
  canonical: string,
])[] = [
  ['2024', '2024-01-01', '2024-12-31', 'year', '2024'],
  ['2025E', '2025-01-01', '2025-12-31', 'year', '2025'],
  ['2025e', '2025-01-01', '2025-12-31', 'year', '2025'],
  ['2024A', '2024-01-01', '2024-12-31', 'year', '2024'],
  ['2024-H1', '2024-01-01', '2024-06-30', 'half', '2024-H1'],
  ['2024 h2', '2024-07-01', '2024-12-31', 'half', '2024-H2'],
  ['2024H2', '2024-07-01', '2024-12-31', 'half', '2024-H2'],
  ['1H24', '2024-01-01', '2024-06-30', 'half', '2024-H1'],
  ['2h2024', '2024-07-01', '2024-12-31', 'half', '2024-H2'],
  ['H1 2024', '2024-01-01', '2024-06-30', 'half', '2024-H1'],
  ['2024-Q1', '2024-01-01', '2024-03-31', 'quarter', '2024-Q1'],
  ['2024q2', '2024-04-01', '2024-06-30', 'quarter', '2024-Q2'],
  ['3Q24', '2024-07-01', '2024-09-30', 'quarter', '2024-Q3'],
  ['4q-2024', '2024-10-01', '2024-12-31', 'quarter', '2024-Q4'],
  ['Q4 2024', '2024-10-01', '2024-12-31', 'quarter', '2024-Q4'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month', '2024-02'],
  ['2023-02', '2023-02-01', '2023-02-28', 'month', '2023-02'],
  ['2100-02', '2100-02-01', '2100-02-28', 'month', '2100-02'],
  ['2024-06-30', '2024-06-30', '2024-06-30', 'day', '2024-06-30'],
  ['2024-02-29', '2024-02-29', '2024-02-29', 'day', '2024-02-29'],
  ['2027-early', '2027-01-01', '2027-04-30', 'third', '2027-early'],
  ['2027 mid', '2027-05-01', '2027-08-31', 'third', '2027-mid'],
  ['Late 2027', '2027-09-01', '2027-12-31', 'third', '2027-late'],
  ['2025-10-01..2035-09-30', '2025-10-01', '2035-09-30', 'span', '2025-10-01..2035-09-30'],
  ['2015..2016', '2015-01-01', '2016-12-31', 'span', '2015-01-01..2016-12-31'],
  ['2025-Q4 .. 2026-mid', '2025-10-01', '2026-08-31', 'span', '2025-10-01..2026-08-31'],
  ['2026-03..', '2026-03-01', '9999-12-31', 'span', '2026-03-01..'],
  ['  2024  ', '2024-01-01', '2024-12-31', 'year', '2024'],
];

const notPeriods = [
  '',
  ' ',
  '24',
  '2024-13',
  '2024-00',
  '2024-6',
  '2023-02-29',
  '2100-02-29',
  '2024-06-31',
  '2024-06-00',
  '2024-H3',
  '3H24',
  '5Q24',
  '2024-Q0',
  '1899',
  '2200',
  '30.6.2024',
  '06/30/2024',
  'June 2024',
  '2024-early-1',
  '2025..2024',
  '..2024',
  '..',
  '2024..2025..2026',
  'FY2024',
];

describe('readPeriod(text)', () => {
  for (const [text, from, to, precision] of forms) {
    it(`reads "${text}" as ${from} to ${to}`, () => {
      const period = readPeriod(text)!;
      assert.deepEqual([isoDay(period.from), isoDay(period.to), period.precision], [from, to, precision]);
    });
  }

  for (const text of notPeriods)
    it(`does not take "${text}" for a period`, () => assert.equal(readPeriod(text), undefined));

  it('leaves an open end open', () => assert.equal(readPeriod('2026-03..')?.to, openEnd));
});

describe('formatPeriod(period)', () => {
  for (const [text, , , , canonical] of forms)
    it(`writes "${text}" as "${canonical}"`, () => assert.equal(formatPeriod(readPeriod(text)!), canonical));

  it('is read back as the same period', () => {
    fc.assert(
      fc.property(periodTexts, (text) => {
        const period = readPeriod(text);
        assert.ok(period, text);
        assert.deepEqual(readPeriod(formatPeriod(period)), period);
      }),
      { numRuns: 500 },
    );
  });
});

describe('parsePeriod(value)', () => {
  it('takes the integers from 1990 to 2100 as years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), (year) => {
        assert.deepEqual(parsePeriod(year), readPeriod(String(year)));
      }),
    );
    assert.equal(parsePeriod(1990).precision, 'year');
    assert.equal(parsePeriod(2100).precision, 'year');
  });

  it('takes other numbers as Excel days, without their time', () => {
    assert.deepEqual(parsePeriod(45107), readPeriod('2023-06-30'));
    assert.deepEqual(parsePeriod(45107.999), readPeriod('2023-06-30'));
    assert.deepEqual(parsePeriod(1989), readPeriod('1905-06-11'));
    assert.deepEqual(parsePeriod(2101), readPeriod('1905-10-01'));
    assert.deepEqual(parsePeriod(2000.5), readPeriod('1905-06-22'));
    fc.assert(
      fc.property(fc.integer({ min: 2101, max: serialOf(2199, 12, 31) }), (day) => {
        assert.deepEqual(parsePeriod(day), { from: day, to: day, precision: 'day' });
      }),
    );
  });

  for (const value of [
    ...notPeriods,
    Number.NaN,
    Infinity,
    -Infinity,
    0,
    -1,
    60,
    serialOf(2200, 1, 1),
    1e300,
  ]) {
    it(`refuses ${JSON.stringify(value)} with the forms to use`, () => {
      const refusal = refusalOf(() => parsePeriod(value));
      assert.equal(refusal.cell, '#VALUE!');
      assert.equal(
        refusal.message,
        `"${value}" is not a date. Use a date, 2024, "2024-H1", "2024-Q3", "2024-06" or "2024-06-30".`,
      );
    });
  }

  it('still names the forms where the text is endless', () => {
    const { message } = refusalOf(() => parsePeriod('x'.repeat(10_000)));
    assert.ok(message.length <= messageLimitChars);
    assert.match(message, /"2024-06-30"\.$/);
  });

  it('throws nothing but refusals', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.integer()), (value) => {
        try {
          parsePeriod(value);
        } catch (error) {
          assert.equal((error as Error).name, 'Refusal');
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('contains(outer, inner)', () => {
  const [year, quarter, month] = ['2024', '2024-Q1', '2024-03'].map((text) => readPeriod(text)!) as [
    ReturnType<typeof parsePeriod>,
    ReturnType<typeof parsePeriod>,
    ReturnType<typeof parsePeriod>,
  ];

  it('counts both ends in', () => {
    assert.ok(contains(year, year));
    assert.ok(contains(year, quarter));
    assert.ok(contains(quarter, month));
  });

  it('wants the whole of the inner one', () => {
    assert.ok(!contains(month, quarter));
    assert.ok(!contains(quarter, readPeriod('2024-03-31..2024-04-01')!));
  });
});

const years = fc.integer({ min: 1900, max: 2199 });
const simpleTexts = fc.oneof(
  years.map(String),
  fc
    .tuple(years, fc.constantFrom('H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4', 'early', 'mid', 'late'))
    .map((two) => two.join('-')),
  fc
    .tuple(years, fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  fc.integer({ min: serialOf(1900, 3, 1), max: serialOf(2199, 12, 31) }).map(isoDay),
);
const periodTexts = fc.oneof(
  simpleTexts,
  simpleTexts.map((text) => `${text}..`),
  fc
    .tuple(simpleTexts, simpleTexts)
    .map((two) => two.sort((a, b) => readPeriod(a)!.from - readPeriod(b)!.from))
    .filter(([first, last]) => readPeriod(last)!.to >= readPeriod(first)!.from)
    .map((two) => two.join('..')),
);
