import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rectangles } from '../../../src/workbook/refresh/rectangles.ts';
import { bands } from '../../../src/workbook/refresh/bands.ts';

describe('rectangles(cells)', () => {
  it('joins a column, a row, a block', () => {
    const cells = [
      { row: 1, column: 1 },
      { row: 2, column: 1 },
      { row: 2, column: 3 },
      { row: 1, column: 2 },
      { row: 2, column: 2 },
      { row: 1, column: 3 },
      { row: 5, column: 0 },
    ];
    assert.deepEqual(rectangles(cells), [
      { row: 1, column: 1, rows: 2, columns: 3 },
      { row: 5, column: 0, rows: 1, columns: 1 },
    ]);
  });

  it('holds every cell once, and no other', () => {
    const cell = fc.record({ row: fc.nat(8), column: fc.nat(8) });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => `${row}:${column}` }), (cells) => {
        const covered = rectangles(cells).flatMap(({ row, column, rows, columns }) =>
          Array.from(
            { length: rows * columns },
            (_, at) => `${row + Math.floor(at / columns)}:${column + (at % columns)}`,
          ),
        );
        assert.deepEqual(covered.sort(), cells.map(({ row, column }) => `${row}:${column}`).sort());
      }),
    );
  });

  it('needs one area for a column of thousands, whatever else is between the columns', () => {
    const cells = Array.from({ length: 2000 }, (_, row) => [
      { row, column: 2 },
      { row, column: 9 },
    ]).flat();
    assert.equal(rectangles(cells).length, 2);
  });
});

describe('bands(areas)', () => {
  it('joins what is near, leaves out what is empty', () => {
    const areas = [
      { row: 900_000, column: 3, rows: 2, columns: 1 },
      { row: 4, column: 5, rows: 10, columns: 2 },
      { row: 0, column: 1, rows: 2, columns: 1 },
    ];
    assert.deepEqual(bands(areas), [
      { row: 0, column: 1, rows: 14, columns: 6 },
      { row: 900_000, column: 3, rows: 2, columns: 1 },
    ]);
    assert.deepEqual(bands([]), []);
  });

  it('holds every area in exactly one band', () => {
    const area = fc.record({
      row: fc.nat(200),
      column: fc.nat(20),
      rows: fc.integer({ min: 1, max: 30 }),
      columns: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(area), (areas) => {
        const made = bands(areas, 10);
        for (const { row, column, rows, columns } of areas) {
          const holders = made.filter(
            (band) =>
              band.row <= row &&
              row + rows <= band.row + band.rows &&
              band.column <= column &&
              column + columns <= band.column + band.columns,
          );
          assert.equal(holders.length, 1);
        }
      }),
    );
  });
});
