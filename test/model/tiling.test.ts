import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatPeriod, lastFourQuarters, parsePeriod, tile } from '../../src/model/index.ts';

const periods = (...texts: string[]) => texts.map(parsePeriod);
const tiled = (whole: string, ...parts: string[]) =>
  tile(parsePeriod(whole), periods(...parts))?.map(formatPeriod);

describe('tile(whole, parts)', () => {
  const cases: [whole: string, parts: string[], expected: string[] | undefined][] = [
    ['2024', ['2024-Q3', '2024-Q1', '2024-Q2', '2024-Q4'], ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']],
    ['2024', ['2024-H2', '2024-H1', '2024-Q3', '2024-Q4'], ['2024-H1', '2024-H2']],
    ['2024', ['2024-H1', '2024-Q3', '2024-Q4'], ['2024-H1', '2024-Q3', '2024-Q4']],
    ['2024', ['2024-Q1', '2024-Q2', '2024-Q4'], undefined],
    ['2024', ['2024-Q1', '2024-Q2', '2024-H1'], undefined],
    ['2024', ['2023', '2025', '2023..2024'], undefined],
    ['2024-H1', ['2024-Q1', '2024-Q2'], ['2024-Q1', '2024-Q2']],
    [
      '2025-Q2..2026-Q1',
      ['2025-Q2', '2025-H2', '2026-Q1', '2025-Q3', '2025'],
      ['2025-Q2', '2025-H2', '2026-Q1'],
    ],
    [
      '2025',
      ['2025-01..2025-09', '2025-Q4', '2025-Q1', '2025-Q2', '2025-Q3'],
      ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'],
    ],
    ['2025', ['2025-01..2025-09', '2025-Q4', '2025-Q1'], ['2025-01-01..2025-09-30', '2025-Q4']],
    ['2025', [], undefined],
  ];
  for (const [whole, parts, expected] of cases) {
    it(`makes ${whole} of ${parts.join(', ') || 'nothing'}: ${expected?.join(', ') ?? 'no'}`, () => {
      assert.deepEqual(tiled(whole, ...parts), expected);
    });
  }

  it('covers every day of the whole exactly once, or is undefined', () => {
    const quarters = fc
      .tuple(fc.integer({ min: 2023, max: 2025 }), fc.integer({ min: 1, max: 4 }))
      .map(([year, quarter]) => `${year}-Q${quarter}`);
    const halves = fc.constantFrom('2023-H1', '2024-H1', '2024-H2', '2025-H2', '2024-10..2025-03');
    fc.assert(
      fc.property(fc.array(fc.oneof(quarters, halves), { maxLength: 14 }), (texts) => {
        const whole = parsePeriod('2024');
        const found = tile(whole, periods(...texts));
        if (!found) return;
        assert.equal(found[0]!.from, whole.from);
        assert.equal(found.at(-1)!.to, whole.to);
        for (let at = 1; at < found.length; at++) assert.equal(found[at]!.from, found[at - 1]!.to + 1);
      }),
    );
  });
});

describe('lastFourQuarters(periods)', () => {
  const last = (...texts: string[]) => {
    const found = lastFourQuarters(periods(...texts));
    return found && formatPeriod(found);
  };

  it('are the latest that follow one another', () => {
    assert.equal(
      last('2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2025'),
      '2025-04-01..2026-03-31',
    );
    assert.equal(last('2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2026-Q1'), '2024-10-01..2025-09-30');
  });

  it('are a year where they end with one', () => {
    assert.equal(last('2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'), '2025');
  });

  it('are none where no four follow one another', () => {
    assert.equal(last('2025-Q1', '2025-Q2', '2025-Q4', '2026-Q1', '2025'), undefined);
    assert.equal(last(), undefined);
  });
});
