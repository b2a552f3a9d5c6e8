import assert from 'node:assert/strict';
import { columnWidths } from '../../../src/workbook/layout/columnWidths.ts';

describe('columnWidths(rows, formats)', () => {
  it('shows a long header whole, in bold, over short numbers', () => {
    const header = 'average selling price: NdPr oxide (USD/kg)';
    assert.equal(header.length, 42);
    assert.deepEqual(
      columnWidths(
        [
          ['Name', header],
          ['MP Materials', 52],
        ],
        [
          ['', ''],
          ['', '0.00'],
        ],
      ),
      [13, 51],
    );
  });
  it('cuts long texts, and a header that is longer than anybody reads', () => {
    assert.deepEqual(columnWidths([['Source'], ['x'.repeat(90)]], [['']]), [41]);
    assert.deepEqual(columnWidths([['x'.repeat(90)], [1]], [['']]), [61]);
  });
  it('counts what a format adds to a number', () => {
    assert.deepEqual(columnWidths([['n'], [-1234567.5]], [[''], ['#,##0.00']]), [14]);
  });
  it('keeps narrow columns readable', () => {
    assert.deepEqual(
      columnWidths(
        [
          ['a', 'b'],
          [1, ''],
        ],
        [[]],
      ),
      [10, 10],
    );
  });
});
