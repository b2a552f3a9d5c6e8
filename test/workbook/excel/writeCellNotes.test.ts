import assert from 'node:assert/strict';
import { writeCellNotes } from '../../../src/workbook/excel/writeCellNotes.ts';

const notes = [{ row: 0, column: 0, text: 'USD/kg, 2024' }];

/** An Excel that has notes or not; this office.js knows none. */
function excel({ newest, sync }: { newest: number; sync?: () => Promise<void> }) {
  const added: unknown[] = [];
  const sheet = {
    getRangeByIndexes: (...place: number[]) => place,
    notes: { add: (...note: unknown[]) => added.push(note) },
  } as unknown as Excel.Worksheet;
  const context = { sync: sync ?? (() => Promise.resolve()) } as unknown as Excel.RequestContext;
  const isSetSupported = (_: string, version: string) => Number(version.slice(2)) <= newest;
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
  return { added, sheet, context };
}

describe('writeCellNotes(context, sheet, notes, anchor)', () => {
  afterEach(() => void Reflect.deleteProperty(globalThis, 'Office'));

  it('adds a note to its cell', async () => {
    const { added, sheet, context } = excel({ newest: 18 });
    assert.equal(await writeCellNotes(context, sheet, notes, { row: 3, column: 1 }), true);
    assert.deepEqual(added, [[[3, 1, 1, 1], 'USD/kg, 2024']]);
  });

  it('adds none where Excel has none, or the office.js at hand', async () => {
    const older = excel({ newest: 17 });
    assert.equal(await writeCellNotes(older.context, older.sheet, notes, { row: 0, column: 0 }), false);
    const { context } = excel({ newest: 18 });
    assert.equal(
      await writeCellNotes(context, {} as unknown as Excel.Worksheet, notes, { row: 0, column: 0 }),
      false,
    );
    assert.deepEqual(older.added, []);
  });

  it('says so where Excel refuses: the value stays', async () => {
    const { sheet, context } = excel({ newest: 18, sync: () => Promise.reject(new Error('There is one.')) });
    const complained: unknown[][] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => void complained.push(words);
    try {
      assert.equal(await writeCellNotes(context, sheet, notes, { row: 0, column: 0 }), false);
    } finally {
      console.error = error;
    }
    assert.equal(complained.length, 1);
  });
});
