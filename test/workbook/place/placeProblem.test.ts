import assert from 'node:assert/strict';
import { readAddress } from '../../../src/workbook/place/area.ts';
import type { Area } from '../../../src/workbook/place/area.ts';
import { anchorOf, placeProblem } from '../../../src/workbook/place/placeProblem.ts';
import type { SheetSnapshot } from '../../../src/workbook/place/snapshot.ts';
import { WorkbookProblem } from '../../../src/workbook/problem.ts';

const areaOf = (address: string): Area => readAddress(address)!.area;
const empty: SheetSnapshot = {
  name: 'Model',
  isProtected: false,
  used: undefined,
  tables: [],
  charts: [],
  filtered: undefined,
};

describe('anchorOf(selection)', () => {
  it('is the first cell of a range', () => {
    assert.deepEqual(anchorOf({ kind: 'cells', areas: [areaOf('B2:D9')] }), areaOf('B2'));
  });

  const refused: [what: string, selection: Parameters<typeof anchorOf>[0], code: string, reason: string][] = [
    ['a chart', { kind: 'chart' }, 'chart-selected', 'A chart is selected.'],
    ['nothing', { kind: 'nothing' }, 'nothing-selected', 'No cell is selected.'],
    ['no areas', { kind: 'cells', areas: [] }, 'nothing-selected', 'No cell is selected.'],
    [
      'several areas',
      { kind: 'cells', areas: [areaOf('A1'), areaOf('C1')] },
      'several-areas',
      '2 separate areas are selected.',
    ],
  ];
  for (const [what, selection, code, reason] of refused)
    it(`refuses ${what}`, () =>
      assert.throws(
        () => anchorOf(selection),
        (error) =>
          error instanceof WorkbookProblem &&
          error.code === code &&
          error.reason === reason &&
          error.effect === 'Nothing was inserted.' &&
          error.repair !== '',
      ));
});

describe('placeProblem(target, sheet, merged)', () => {
  const problemOf = (
    target: string,
    sheet: Partial<SheetSnapshot>,
    merged: string[] = [],
  ): string | undefined => placeProblem(areaOf(target), { ...empty, ...sheet }, merged.map(areaOf))?.message;

  it('has nothing against an empty sheet', () => assert.equal(problemOf('A1:XFD1048576', {}), undefined));
  it('names a protected sheet', () => {
    assert.equal(
      problemOf('A1', { isProtected: true }),
      'The sheet Model is protected. Nothing was inserted. Take the protection off (Review, Unprotect Sheet), or insert on another sheet.',
    );
  });
  it('names what the sheet has no room for', () => {
    const target = { ...areaOf('A1048570'), rows: 20, columns: 3 };
    assert.match(placeProblem(target, empty, [])?.reason ?? '', /^It needs 20 rows and 3 columns/);
  });
  it('names a filtered table in the same rows, and only that', () => {
    const tables = [{ name: 'Deals', area: areaOf('E5:F9'), isFiltered: true }];
    assert.match(problemOf('A9', { tables }) ?? '', /^The table Deals is filtered/);
    assert.equal(problemOf('A10', { tables }), undefined);
    assert.equal(problemOf('A9', { tables: [{ ...tables[0]!, isFiltered: false }] }), undefined);
  });
  it('names a filtered sheet', () => {
    assert.match(problemOf('H3', { filtered: areaOf('A1:C9') }) ?? '', /^The sheet Model is filtered/);
  });
  it('names merged cells', () => {
    assert.match(problemOf('A1:B2', {}, ['D1:E1', 'B2:C2']) ?? '', /^The cells B2:C2 are merged/);
    assert.equal(problemOf('A1', {}, ['B2:C2']), undefined);
  });
});
