import assert from 'node:assert/strict';
import type { Worksheet } from '../../../src/workbench/objects/worksheet.ts';
import { HeadlessWorkbook } from '../../support/headlessWorkbook.ts';
import { refusedCode } from '../../support/refusedCode.ts';

describe('RangeFormat', () => {
  let book: HeadlessWorkbook;
  let sheet: Worksheet;
  beforeEach(() => {
    book = new HeadlessWorkbook();
    sheet = book.first;
  });
  afterEach(() => book.close());

  it('changes fonts, fills and alignment, and gives null where cells differ', async () => {
    await book.batch(() => {
      const { Font, Fill } = sheet.GetRange('A1:B2').Format;
      Font.Bold = true;
      Font.Italic = true;
      Font.Underline = 'Double';
      Font.Name = 'Georgia';
      Font.Size = 14;
      Font.Color = 'orange';
      Fill.Color = '#ffee00';
      const format = sheet.GetRange('A1:B2').Format;
      format.HorizontalAlignment = 'Right';
      format.VerticalAlignment = 'Top';
      format.WrapText = true;
      format.IndentLevel = 2;
    });
    const { Font, Fill } = sheet.GetRange('B2').Format;
    assert.deepEqual(
      [Font.Bold, Font.Italic, Font.Underline, Font.Name, Font.Size, Font.Color, Fill.Color],
      [true, true, 'Double', 'Georgia', 14, '#FFA500', '#FFEE00'],
    );
    const format = sheet.GetRange('B2').Format;
    assert.deepEqual(
      [format.HorizontalAlignment, format.VerticalAlignment, format.WrapText, format.IndentLevel],
      ['Right', 'Top', true, 2],
    );
    const plain = sheet.GetRange('Z9').Format.Font;
    assert.deepEqual([plain.Name, plain.Size, plain.Bold, plain.Color], ['Arial', 11, false, '#000000']);
    const mixed = sheet.GetRange('B2:C2').Format;
    assert.deepEqual([mixed.Font.Bold, mixed.Fill.Color, mixed.WrapText], [null, null, null]);
    await book.batch(() => sheet.GetRange('A1:B2').Format.Fill.Clear());
    assert.deepEqual([Fill.Color, Fill.Pattern], ['#FFFFFF', 'None']);
  });

  it('draws borders around and between cells', async () => {
    await book.batch(() => {
      const borders = sheet.GetRange('B2:C3').Format.Borders;
      borders.GetItem('EdgeTop').Style = 'Continuous';
      borders.GetItem('EdgeTop').Color = '#FF0000';
      borders.GetItem('EdgeTop').Weight = 'Thick';
      borders.GetItem('InsideVertical').Style = 'Dash';
    });
    const of = (address: string, side: string): unknown[] => {
      const border = sheet.GetRange(address).Format.Borders.GetItem(side);
      return [border.Style, border.Weight, border.Color];
    };
    assert.deepEqual(of('B2:C2', 'EdgeTop'), ['Continuous', 'Thick', '#FF0000']);
    assert.deepEqual(of('B2', 'EdgeRight'), ['Dash', 'Thin', '#000000']);
    assert.deepEqual(of('B3', 'EdgeTop'), ['None', 'Thin', '#000000']);
    assert.equal(sheet.GetRange('A1').Format.Borders.Count, 8);
  });

  it('sets widths and heights in points, and fits columns to what they show', async () => {
    await book.batch(async () => {
      sheet.GetRange('A1:B1').Format.ColumnWidth = 90;
      sheet.GetRange('A1:A2').Format.RowHeight = 30;
      sheet.GetRange('C1:D1').Values = [['x', 'a text that is a good deal longer']];
      await sheet.GetRange('C:D').Format.AutofitColumns();
    });
    const width = (address: string): number => sheet.GetRange(address).Format.ColumnWidth ?? 0;
    assert.deepEqual([width('B1'), sheet.GetRange('A2').Format.RowHeight], [90, 30]);
    assert.equal(sheet.GetRange('A1:C1').Format.ColumnWidth, null);
    assert.ok(width('C1') < 30 && width('D1') > 120, `${width('C1')} and ${width('D1')}`);
  });

  it('formats whole columns without touching their cells', async () => {
    await book.batch(() => {
      sheet.GetRange('B:B').NumberFormat = [['0.00']];
      sheet.GetRange('3:3').Format.Font.Bold = true;
    });
    assert.deepEqual(await sheet.GetRange('B999').NumberFormat, [['0.00']]);
    assert.equal(sheet.GetRange('Z3').Format.Font.Bold, true);
    assert.equal(await sheet.GetUsedRangeOrNullObject(null), null);
  });

  it('refuses colours, sizes and words that Excel does not know', async () => {
    const format = sheet.GetRange('A1').Format;
    const codes = [
      () => (format.Font.Color = 'no colour'),
      () => (format.Font.Size = 500),
      () => (format.HorizontalAlignment = 'Askew' as 'Left'),
      () => (format.ColumnWidth = -1),
      () => format.Borders.GetItem('EdgeNowhere'),
    ].map((act) => refusedCode(act));
    assert.deepEqual(await Promise.all(codes), Array<string>(5).fill('InvalidArgument'));
  });
});
