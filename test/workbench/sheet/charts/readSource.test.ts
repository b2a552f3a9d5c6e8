import assert from 'node:assert/strict';
import type { CellValue } from '../../../../src/workbench/engine/answer.ts';
import { readSource } from '../../../../src/workbench/sheet/charts/readSource.ts';
import type { Area } from '../../../../src/workbench/sheet/area.ts';
import { formatAddress } from '../../../../src/workbench/sheet/address.ts';

interface Read {
  readonly plotBy: string;
  /** Name, categories, values. */
  readonly series: readonly (readonly string[])[];
}

function read(
  rows: readonly (readonly CellValue[])[],
  isScatter = false,
  by: 'Auto' | 'Rows' = 'Auto',
): Read {
  const area = {
    startRow: 0,
    startColumn: 0,
    endRow: rows.length - 1,
    endColumn: (rows[0]?.length ?? 1) - 1,
  };
  const { plotBy, series } = readSource(area, by, isScatter, (row, column) => rows[row]?.[column] ?? null);
  const show = (given: Area | undefined): string => (given === undefined ? '' : formatAddress(given));
  return {
    plotBy,
    series: series.map(({ name, categories, values }) => [show(name), show(categories), show(values)]),
  };
}

describe('readSource', () => {
  it('takes names from the first row and categories from the first column', () =>
    assert.deepEqual(
      read([
        ['', 'Nd', 'Pr'],
        ['2022', 1, 2],
        ['2023', 3, 4],
      ]),
      {
        plotBy: 'Columns',
        series: [
          ['B1', 'A2:A3', 'B2:B3'],
          ['C1', 'A2:A3', 'C2:C3'],
        ],
      },
    ));

  it('takes numbers as categories below an empty corner', () =>
    assert.deepEqual(
      read([
        ['', 'Nd'],
        [2022, 1],
        [2023, 3],
        [2024, 4],
      ]).series,
      [['B1', 'A2:A4', 'B2:B4']],
    ));

  it('takes all columns of numbers as series', () =>
    assert.deepEqual(
      read([
        [1, 2],
        [3, 4],
        [5, 6],
      ]).series,
      [
        ['', '', 'A1:A3'],
        ['', '', 'B1:B3'],
      ],
    ));

  it('takes rows where they are longer, or asked for', () => {
    assert.deepEqual(
      read([
        ['', '2022', '2023', '2024'],
        ['Nd', 1, 2, 3],
      ]),
      { plotBy: 'Rows', series: [['A2', 'B1:D1', 'B2:D2']] },
    );
    assert.equal(read([[1], [2], [3]], false, 'Rows').plotBy, 'Rows');
  });

  it('takes the first column of a scatter chart as its x-values', () =>
    assert.deepEqual(
      read(
        [
          ['x', 'y'],
          [1, 2],
          [3, 4],
        ],
        true,
      ).series,
      [['B1', 'A2:A3', 'B2:B3']],
    ));

  it('makes one series of one cell', () => assert.deepEqual(read([[7]]).series, [['', '', 'A1']]));
});
