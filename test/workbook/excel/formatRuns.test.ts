import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatRuns } from '../../../src/workbook/excel/formatRuns.ts';

describe('formatRuns(formats)', () => {
  it('joins what is alike down a column, then side by side', () => {
    assert.deepEqual(
      formatRuns([
        ['', '', ''],
        ['', '0.0', '0.0'],
        ['d', '0.0', '0.0'],
        ['d', '0%', '0.0'],
      ]),
      [
        { row: 2, column: 0, rows: 2, columns: 1, format: 'd' },
        { row: 1, column: 1, rows: 2, columns: 1, format: '0.0' },
        { row: 3, column: 1, rows: 1, columns: 1, format: '0%' },
        { row: 1, column: 2, rows: 3, columns: 1, format: '0.0' },
      ],
    );
    assert.deepEqual(formatRuns([['0', '0', '', '0']]), [
      { row: 0, column: 0, rows: 1, columns: 2, format: '0' },
      { row: 0, column: 3, rows: 1, columns: 1, format: '0' },
    ]);
  });

  it('covers every cell with its own format, once', () => {
    const grid = fc.nat(4).chain((width) =>
      fc.array(fc.array(fc.constantFrom('', 'a', 'b'), { minLength: width, maxLength: width }), {
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(grid, (formats) => {
        const covered = formats.map((row) => row.map(() => ''));
        for (const { row, column, rows, columns, format } of formatRuns(formats))
          for (let r = row; r < row + rows; r++)
            for (let c = column; c < column + columns; c++) {
              assert.equal(covered[r]![c], '');
              covered[r]![c] = format;
            }
        assert.deepEqual(covered, formats);
      }),
    );
  });
});
