import assert from 'node:assert/strict';
import { refreshWorkbook } from '../../src/workbook/refreshWorkbook.ts';

describe('refreshWorkbook()', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Excel');
  });

  it('has the cells of this add-in calculated again, and no others', async () => {
    const own = '=REE.PRICE("Nd")';
    const dirty = standIn([
      [
        ['Nd', own, own],
        ['=OTHER.PRICE(1)', 2, own],
      ],
      undefined,
      [[own]],
    ]);
    assert.equal(await refreshWorkbook(), 4);
    assert.deepEqual(dirty, [
      '0: row 0 column 1, 2 cells',
      '0: row 1 column 2, 1 cells',
      '2: row 0 column 0, 1 cells',
    ]);
  });

  it('does nothing in a workbook without such cells', async () => {
    const dirty = standIn([[['=A1']], undefined]);
    assert.equal(await refreshWorkbook(), 0);
    assert.deepEqual(dirty, []);
  });
});

/** An Excel with these formulas in the used range of each sheet; undefined is an empty sheet. Returns what becomes dirty. */
function standIn(sheets: readonly (readonly unknown[][] | undefined)[]): string[] {
  const dirty: string[] = [];
  const rangeOf = (formulas: readonly unknown[][] | undefined, sheet: number) => ({
    isNullObject: formulas === undefined,
    formulas,
    load() {
      return this;
    },
    getCell: (row: number, column: number) => ({
      getResizedRange: (rows: number, columns: number) => ({
        setDirty: () =>
          dirty.push(`${sheet}: row ${row} column ${column}, ${(rows + 1) * (columns + 1)} cells`),
      }),
    }),
  });
  const items = sheets.map((formulas, sheet) => ({
    getUsedRangeOrNullObject: () => rangeOf(formulas, sheet),
  }));
  const context = {
    workbook: { worksheets: { items, load: () => undefined } },
    sync: () => Promise.resolve(),
  };
  const run = (_options: object, act: (one: typeof context) => unknown): unknown => act(context);
  Object.assign(globalThis, { Excel: { run } });
  return dirty;
}
