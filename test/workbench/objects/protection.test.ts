import assert from 'node:assert/strict';
import type { Worksheet } from '../../../src/workbench/objects/worksheet.ts';
import { HeadlessWorkbook } from '../../support/headlessWorkbook.ts';
import { refusedCode } from '../../support/refusedCode.ts';

describe('a protected sheet', () => {
  let book: HeadlessWorkbook;
  let sheet: Worksheet;
  beforeEach(() => {
    book = new HeadlessWorkbook();
    sheet = book.first;
    sheet.GetRange('B1:B2').Format.Protection.Locked = false;
  });
  afterEach(() => book.close());

  it('refuses to change locked cells, and lets the others be written', async () => {
    sheet.Protection.Protect(null, null);
    const range = sheet.GetRange('A1');
    const codes = [
      () => (range.Values = 1),
      () => (sheet.GetRange('A1:B1').Values = 1),
      () => (range.NumberFormat = '0'),
      () => (range.Format.Font.Bold = true),
      () => range.Clear(null),
      () => range.Insert('Down'),
      () => sheet.GetRange('2:2').Delete('Up'),
      () => sheet.GetRange('B:B').Insert('Right'),
      () => range.Merge(null),
      () => (range.Hyperlink = { address: 'https://example.org/' }),
      () => (range.Format.ColumnWidth = 5),
    ].map((act) => refusedCode(act));
    assert.deepEqual(await Promise.all(codes), Array<string>(11).fill('AccessDenied'));
    await book.batch(() => {
      sheet.GetRange('B1:B2').Values = 1;
      sheet.GetRange('A1').SetDirty();
    });
    assert.deepEqual(await sheet.GetRange('A1:B2').Values, [
      ['', 1],
      ['', 1],
    ]);
  });

  it('allows what its options say', async () => {
    sheet.Protection.Protect({ allowFormatCells: true, allowInsertRows: true }, null);
    assert.equal(sheet.Protection.Options.allowFormatCells, true);
    sheet.GetRange('A1').Format.Font.Bold = true;
    await sheet.GetRange('1:1').Insert('Down');
    assert.equal(await refusedCode(() => sheet.GetRange('1:1').Delete('Up')), 'AccessDenied');
  });

  it('is unprotected by its password only', async () => {
    sheet.Protection.Protect(null, 'secret');
    assert.equal(await refusedCode(() => sheet.Protection.Protect(null, null)), 'AccessDenied');
    assert.equal(await refusedCode(() => sheet.Protection.Unprotect('guess')), 'AccessDenied');
    assert.equal(sheet.Protection.Protected, true);
    sheet.Protection.Unprotect('secret');
    assert.equal(sheet.Protection.Protected, false);
  });

  it('has a workbook whose structure can be protected too', async () => {
    book.workbook.Protection.Protect(null);
    const codes = [
      () => book.workbook.Worksheets.Add(null),
      () => (sheet.Name = 'Other'),
      () => sheet.Copy(null, null),
      () => sheet.Delete(),
    ].map((act) => refusedCode(act));
    assert.deepEqual(await Promise.all(codes), Array<string>(4).fill('AccessDenied'));
  });
});
