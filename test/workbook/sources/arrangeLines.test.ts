import assert from 'node:assert/strict';
import { arrangeLines } from '../../../src/workbook/sources/arrangeLines.ts';
import type { SourceRow } from '../../../src/workbook/sources/sourceRow.ts';
import { sourcesTable } from '../../../src/workbook/sources/sourcesTable.ts';

const row = (address: string, formula: string, value: number, period = '2024'): SourceRow => ({
  sheet: 'Sheet1',
  address,
  formula,
  call: '',
  value,
  format: '',
  unit: 'USD/kg',
  period,
  source: 'USGS',
  edition: '2026.11.23',
  remark: '',
});

/** The list as Excel gives it: texts without the apostrophes that they were written with. */
const read = (rows: readonly SourceRow[]) =>
  sourcesTable(rows)
    .slice(1)
    .map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell)));

const nd = row('B1', '=REE.PRICE(A1,"2024")', 60);
const dy = row('B2', '=REE.PRICE(A2,"2024")', 257);
const tb = row('B3', '=REE.PRICE(A3,"2024")', 812);

const arranged = (old: readonly SourceRow[], now: readonly SourceRow[]) => {
  const { rows, goesTo } = arrangeLines(read(old), now, () => true);
  return [rows.length, [...goesTo]] as const;
};

describe('arrangeLines(old, listed, isUsedAt)', () => {
  it('follows a line that a new one has pushed down', () => {
    assert.deepEqual(arranged([nd, tb], [nd, dy, tb]), [
      3,
      [
        [0, 0],
        [1, 2],
      ],
    ]);
  });

  it('follows cells that have moved with what they refer to, not the one that is in their place', () => {
    const now = [nd, row('B3', '=REE.PRICE(A3,"2024")', 257), row('B4', '=REE.PRICE(A4,"2024")', 812)];
    assert.deepEqual(arranged([nd, dy, tb], now), [
      3,
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ]);
  });

  it('follows a line whose figure or formula has changed', () => {
    const now = [row('B1', '=REE.PRICE(A1,"2025")', 69, '2025'), row('B2', '=REE.PRICE(A2,"2024")', 300)];
    assert.deepEqual(arranged([dy, nd], now), [
      2,
      [
        [0, 1],
        [1, 0],
      ],
    ]);
  });

  it('keeps a line at the end whose cell is gone, where something stands beside it, and only there', () => {
    const { rows, goesTo } = arrangeLines(read([nd, dy, tb]), [tb], (line) => line !== 0);
    assert.deepEqual(
      rows.map(({ address, value, remark }) => [address, value, remark]),
      [
        ['B3', 812, ''],
        ['B2', 257, 'Its cell is not there any more; the line stays for what is written beside it.'],
      ],
    );
    assert.deepEqual(
      [...goesTo],
      [
        [1, 1],
        [2, 0],
      ],
    );
  });
});
