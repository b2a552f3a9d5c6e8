import assert from 'node:assert/strict';
import type { Worksheet } from '../../../src/workbench/objects/worksheet.ts';
import { HeadlessWorkbook } from '../../support/headlessWorkbook.ts';

describe('undo', () => {
  let book: HeadlessWorkbook;
  let sheet: Worksheet;
  beforeEach(() => {
    book = new HeadlessWorkbook(['Sheet1', 'Other']);
    sheet = book.first;
  });
  afterEach(() => book.close());

  it('takes back all that a batch has done, at once, and redo brings it again', async () => {
    await book.batch(() => {
      sheet.GetRange('A1').Values = 'before';
    });
    await book.batch(async () => {
      const range = sheet.GetRange('A1:B2');
      range.Values = [
        [1, 2],
        [3, '=A1+1'],
      ];
      range.Values = 9;
      range.NumberFormat = '0.0';
      range.Format.Font.Bold = true;
      range.Format.IndentLevel = 1;
      range.Format.ColumnWidth = 99;
      sheet.GetRange('D1:E2').Merge(null);
      sheet.GetRange('9:9').RowHidden = true;
      await sheet.GetRange('A1').Insert('Down');
    });
    const state = async (): Promise<unknown[]> => [
      await sheet.GetRange('A1:B3').Formulas,
      await sheet.GetRange('B2').NumberFormat,
      sheet.GetRange('B2').Format.Font.Bold,
      sheet.GetRange('B2').Format.IndentLevel,
      sheet.GetRange('A1').Format.ColumnWidth,
      sheet.GetRange('D1').GetMergedAreasOrNullObject() !== null,
      sheet.GetRange('9:9').RowHidden,
    ];
    const done = [
      [
        ['', 9],
        [9, 9],
        [9, ''],
      ],
      [['0.0']],
      true,
      1,
      99,
      true,
      true,
    ];
    assert.deepEqual(await state(), done);
    assert.equal(await book.sheet.undo(), true);
    assert.deepEqual(await state(), [
      [
        ['before', ''],
        ['', ''],
        ['', ''],
      ],
      [['General']],
      false,
      0,
      66,
      false,
      false,
    ]);
    assert.equal(await book.sheet.redo(), true);
    assert.deepEqual(await state(), done);
  });

  it('takes back new, renamed and moved sheets', async () => {
    const names = (): string[] => book.workbook.Worksheets.items().map(({ Name }) => Name);
    await book.batch(() => {
      book.workbook.Worksheets.Add('Added');
      sheet.Name = 'Renamed';
      sheet.Position = 1;
    });
    assert.deepEqual(names(), ['Other', 'Renamed', 'Added']);
    await book.sheet.undo();
    assert.deepEqual(names(), ['Sheet1', 'Other']);
  });
});
