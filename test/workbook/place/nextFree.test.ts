import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatArea, intersect, readAddress } from '../../../src/workbook/place/area.ts';
import type { Area } from '../../../src/workbook/place/area.ts';
import { nextFree } from '../../../src/workbook/place/nextFree.ts';
import { listUsed, usedCells } from '../../../src/workbook/place/usedCells.ts';
import type { UsedCells } from '../../../src/workbook/place/usedCells.ts';

const areaOf = (address: string): Area => readAddress(address)!.area;

/** A sheet drawn from A1 on: a dot is an empty cell. */
function drawn(...lines: string[]): UsedCells {
  const cells = lines.map((line) => line.split('').map((one) => (one === '.' ? '' : one)));
  return usedCells({ row: 0, column: 0, rows: lines.length, columns: lines[0]?.length ?? 0 }, cells, cells);
}

describe('nextFree(target, known, used, avoided)', () => {
  const next = (target: string, known: UsedCells, avoided: string[] = []): string | undefined => {
    const free = nextFree(areaOf(target), known, known.area, avoided.map(areaOf));
    return free && formatArea(free);
  };

  it('leaves a line free below what is there', () => {
    assert.equal(next('A1', drawn('x', 'x', '.')), 'A4');
    assert.equal(next('A1:A2', drawn('x', '.', '.', '.', 'x')), 'A7:A8');
  });
  it('takes a gap that is large enough', () => {
    assert.equal(next('A1', drawn('x', '.', '.', '.', 'x')), 'A3');
  });
  it('keeps off what stands beside it', () => {
    assert.equal(next('B1', drawn('.x.', '..x', '...', '...')), 'B4');
  });
  it('keeps off tables and merged cells that are empty', () => {
    assert.equal(next('A1', drawn('x'), ['A3:C9']), 'A11');
  });
  it('goes to the right where the rows run out', () => {
    const known = drawn('x');
    assert.equal(nextFree(areaOf('A1:A1048576'), known, areaOf('A1:C3'), [])?.column, 4);
    assert.equal(nextFree(areaOf('A1:XFD1048576'), known, areaOf('A1:C3'), []), undefined);
  });

  it('never offers a used cell, and always a free margin', () => {
    const sheet = fc.array(fc.array(fc.constantFrom('', 'x'), { minLength: 6, maxLength: 6 }), {
      minLength: 1,
      maxLength: 14,
    });
    const target = fc.record({
      row: fc.nat(8),
      column: fc.nat(3),
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(sheet, target, (cells, wanted) => {
        const known = usedCells({ row: 0, column: 0, rows: cells.length, columns: 6 }, cells, cells);
        const free = nextFree(wanted, known, known.area, []);
        assert.ok(free);
        const margin = {
          row: free.row - 1,
          column: free.column - 1,
          rows: free.rows + 2,
          columns: free.columns + 2,
        };
        assert.deepEqual(listUsed(margin, known), []);
      }),
    );
  });
});

describe('listUsed(target, known)', () => {
  it('counts what shows something without holding it, and what holds something without showing it', () => {
    const area = areaOf('B2:C3');
    const known = usedCells(
      area,
      [
        ['', '=""'],
        ['', ''],
      ],
      [
        ['', ''],
        [7, ''],
      ],
    );
    assert.deepEqual(listUsed(areaOf('A1:D9'), known), [
      { row: 1, column: 2 },
      { row: 2, column: 1 },
    ]);
    assert.deepEqual(listUsed(areaOf('B2'), known), []);
  });
});

describe('readAddress(address)', () => {
  const cases: [address: string, sheet: string, area: string][] = [
    ['B3', '', 'B3'],
    ['Sheet1!A1:C2', 'Sheet1', 'A1:C2'],
    ["'It''s a sheet'!$B$2:$C$9", "It's a sheet", 'B2:C9'],
    ['A:C', '', 'A:C'],
    ['3:4', '', '3:4'],
  ];
  for (const [address, sheet, area] of cases)
    it(`reads ${address}`, () => {
      const place = readAddress(address);
      assert.deepEqual([place?.sheet, place && formatArea(place.area)], [sheet, area]);
    });
  for (const address of ['', 'Prices', '1+1', 'A1,B2', 'Table1[Price]'])
    it(`refuses ${address || 'nothing'}`, () => assert.equal(readAddress(address), undefined));
});

describe('intersect(a, b)', () => {
  it('gives the shared cells, or none', () => {
    const shared = intersect(areaOf('A1:C3'), areaOf('B2:D9'));
    assert.equal(shared && formatArea(shared), 'B2:C3');
    assert.equal(intersect(areaOf('A1:B2'), areaOf('C1')), undefined);
  });
});
