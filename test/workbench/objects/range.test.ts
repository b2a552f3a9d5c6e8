import assert from 'node:assert/strict';
import type { Worksheet } from '../../../src/workbench/objects/worksheet.ts';
import { HeadlessWorkbook } from '../../support/headlessWorkbook.ts';
import { refusedCode } from '../../support/refusedCode.ts';

describe('Range', () => {
  let book: HeadlessWorkbook;
  let sheet: Worksheet;
  const write = (address: string, values: unknown): Promise<void> =>
    book.batch(() => {
      sheet.GetRange(address).Values = values;
    });
  beforeEach(() => {
    book = new HeadlessWorkbook(['Sheet1', 'Other']);
    sheet = book.first;
  });
  afterEach(() => book.close());

  describe('contents', () => {
    it('are written and read as values, formulas, types and text', async () => {
      const range = sheet.GetRange('A1:B2');
      await write('A1:B2', [
        [1.5, 'two'],
        [true, '=A1*2'],
      ]);
      assert.deepEqual(await range.Values, [
        [1.5, 'two'],
        [true, 3],
      ]);
      assert.deepEqual(await range.Formulas, [
        [1.5, 'two'],
        [true, '=A1*2'],
      ]);
      assert.deepEqual(await range.ValueTypes, [
        ['Double', 'String'],
        ['Boolean', 'Double'],
      ]);
      assert.deepEqual(await range.Text, [
        ['1.5', 'two'],
        ['TRUE', '3'],
      ]);
    });

    it('are filled by one value, and left alone where null is given', async () => {
      await write('A1:B2', 7);
      await write('A1:B1', [[null, 8]]);
      await write('A2:B2', [['']]);
      assert.deepEqual(await sheet.GetRange('A1:B2').Values, [
        [7, 8],
        ['', ''],
      ]);
    });

    it('are read out of text as when typed', async () => {
      await write('A1:A6', [['5%'], ['1/2/2024'], ['true'], ["'=x"], ['-A1'], ['=1/0']]);
      assert.deepEqual(await sheet.GetRange('A1:A6').Formulas, [
        [0.05],
        [45293],
        [true],
        ['=x'],
        ['=-A1'],
        ['=1/0'],
      ]);
      assert.deepEqual(await sheet.GetRange('A6').Values, [['#DIV/0!']]);
      assert.deepEqual(await sheet.GetRange('A6').ValueTypes, [['Error']]);
    });

    it('stay text in cells that are formatted as text', async () => {
      await book.batch(() => {
        sheet.GetRange('A1:A2').NumberFormat = '@';
        sheet.GetRange('A1:A2').Values = [['=1+1'], ['007']];
      });
      assert.deepEqual(await sheet.GetRange('A1:A2').Values, [['=1+1'], ['007']]);
    });

    it('are shown by their number format', async () => {
      await write('A1', 0.1234);
      await book.batch(() => {
        sheet.GetRange('A1').NumberFormat = [['0.0%']];
      });
      assert.deepEqual(await sheet.GetRange('A1:B1').Text, [['12.3%', '']]);
      assert.deepEqual(await sheet.GetRange('A1:B1').NumberFormat, [['0.0%', 'General']]);
    });

    it('have R1C1 formulas', async () => {
      await book.batch(() => {
        sheet.GetRange('B2').FormulasR1C1 = [['=R[-1]C+RC1+R1C1+SUM(R1C:R[-1]C)']];
      });
      assert.deepEqual(await sheet.GetRange('B2').Formulas, [['=B1+$A2+$A$1+SUM(B$1:B1)']]);
      assert.deepEqual(await sheet.GetRange('B2').FormulasR1C1, [['=R[-1]C+RC1+R1C1+SUM(R1C:R[-1]C)']]);
    });

    it('make the sheet grow, and are null for whole columns', async () => {
      await write('AZ20000', 'far');
      assert.deepEqual(await sheet.GetRange('AZ20000').Values, [['far']]);
      assert.equal(await sheet.GetRange('A:A').Values, null);
      assert.equal(sheet.GetRange('A:A').RowCount, 1_048_576);
    });

    it('are refused as Excel refuses them', async () => {
      const code = (address: string, values: unknown): Promise<string> =>
        refusedCode(() => write(address, values));
      assert.deepEqual(
        [
          await code('A1:A2', [[1, 2]]),
          await code('A1:A2', [1, 2]),
          await code('A1', '=SUM('),
          await code('A1', { type: 'Entity' }),
          await code('A1', 'x'.repeat(32_768)),
          await code('A1', `=${'1+'.repeat(5000)}1`),
          await code('A:A', 1),
          await refusedCode(() => sheet.GetRange('XFE1')),
          await refusedCode(() => sheet.GetRange('A1').GetOffsetRange(-1, 0)),
        ],
        [
          'InvalidArgument',
          'InvalidArgument',
          'InvalidArgument',
          'InvalidArgument',
          'InvalidArgument',
          'FormulaLengthExceedsLimit',
          'InvalidArgument',
          'InvalidArgument',
          'InvalidArgument',
        ],
      );
      assert.deepEqual(await sheet.GetRange('A1:A2').Values, [[''], ['']]);
    });
  });

  describe('places', () => {
    it('lead to other ranges of the sheet', () => {
      const range = sheet.GetRange('B2:C4');
      const addresses = [
        range.GetCell(1, 1),
        range.GetRow(2),
        range.GetColumn(-1),
        range.GetLastCell(),
        range.GetLastRow(),
        range.GetLastColumn(),
        range.GetEntireRow(),
        range.GetEntireColumn(),
        range.GetOffsetRange(1, 2),
        range.GetResizedRange(1, -1),
        range.GetAbsoluteResizedRange(1, 5),
        range.GetRowsAbove(null),
        range.GetRowsBelow(2),
        range.GetColumnsBefore(1),
        range.GetColumnsAfter(-1),
        range.GetIntersection('C1:Z2'),
        range.GetBoundingRect('E1'),
      ].map(({ Address }) => Address.replace('Sheet1!', ''));
      assert.deepEqual(addresses, [
        'C3',
        'B4:C4',
        'A2:A4',
        'C4',
        'B4:C4',
        'C2:C4',
        '2:4',
        'B:C',
        'D3:E5',
        'B2:B5',
        'B2:F2',
        'B1:C1',
        'B5:C6',
        'A2:A4',
        'A2:A4',
        'C2',
        'B1:E4',
      ]);
      assert.equal(range.GetIntersectionOrNullObject('F1'), null);
      assert.equal(book.workbook.Worksheets.GetItem('Other').GetRange('A1').Address, 'Other!A1');
    });

    it('follow the cells when others are inserted or deleted', async () => {
      const [kept, above, gone] = [sheet.GetRange('B5:B6'), sheet.GetRange('B1'), sheet.GetRange('B3')];
      await book.batch(() =>
        sheet
          .GetRange('2:2')
          .Insert('Down')
          .then(() => undefined),
      );
      assert.equal(kept.Address, 'Sheet1!B6:B7');
      await book.batch(() => sheet.GetRange('A:A').Delete('Left'));
      assert.equal(kept.Address, 'Sheet1!A6:A7');
      await book.batch(() => sheet.GetRange('3:4').Delete('Up'));
      assert.deepEqual([kept.Address, above.Address], ['Sheet1!A4:A5', 'Sheet1!A1']);
      assert.equal(await refusedCode(() => gone.Address), 'InvalidReference');
    });

    it('are measured in points', () => {
      const range = sheet.GetRange('B2:C2');
      assert.deepEqual([range.Left, range.Top, range.Width, range.Height], [66, 16.5, 132, 16.5]);
    });
  });

  describe('insert, delete, clear, copy and merge', () => {
    it('shift cells with the references to them', async () => {
      await write('A1:B2', [
        [1, '=A2'],
        [2, '=A1'],
      ]);
      const inserted = await book.batch(() => sheet.GetRange('A1').Insert('Down'));
      assert.equal(inserted.Address, 'Sheet1!A1');
      assert.deepEqual(await sheet.GetRange('A1:B3').Formulas, [
        ['', '=A3'],
        [1, '=A2'],
        [2, ''],
      ]);
      await book.batch(() => sheet.GetRange('A1').Delete('Up'));
      assert.deepEqual(await sheet.GetRange('A1:B2').Formulas, [
        [1, '=A2'],
        [2, '=A1'],
      ]);
    });

    it('shift cells of a sheet that is not active, which stays so', async () => {
      const other = book.workbook.Worksheets.GetItem('Other');
      await book.batch(async () => {
        other.GetRange('A1').Values = 1;
        await other.GetRange('A1').Insert('Right');
      });
      assert.deepEqual(await other.GetRange('A1:B1').Values, [['', 1]]);
      assert.equal(book.workbook.Worksheets.GetActiveWorksheet().Name, 'Sheet1');
    });

    it('clear what was asked for', async () => {
      const range = sheet.GetRange('A1');
      await book.batch(() => {
        range.Values = 1;
        range.NumberFormat = '0.00';
        range.Hyperlink = { address: 'https://example.org/' };
        range.Clear('Contents');
      });
      assert.deepEqual([await range.Values, await range.NumberFormat], [[['']], [['0.00']]]);
      assert.equal(range.Hyperlink?.address, 'https://example.org/');
      await book.batch(() => range.Clear('Formats'));
      assert.deepEqual(await range.NumberFormat, [['General']]);
      await book.batch(() => range.Clear(null));
      assert.equal(range.Hyperlink, null);
      assert.equal(await refusedCode(() => range.Clear('Nothing')), 'InvalidArgument');
    });

    it('copy formulas with their references, values, or turned over', async () => {
      await write('A1:B1', [[5, '=A1*2']]);
      await book.batch(async () => {
        await sheet.GetRange('A2:B3').CopyFrom('A1:B1', null, null, null);
        await sheet.GetRange('D1').CopyFrom(sheet.GetRange('A1:B1'), 'Values', null, true);
        await sheet.GetRange('F1').CopyFrom('Other!A1:A2', null, null, null);
      });
      assert.deepEqual(await sheet.GetRange('A2:B3').Formulas, [
        [5, '=A2*2'],
        [5, '=A3*2'],
      ]);
      assert.deepEqual(await sheet.GetRange('D1:D2').Formulas, [[5], [10]]);
    });

    it('merge cells, whose first keeps its contents and takes what is written', async () => {
      await write('A1:B2', [
        [1, 2],
        [3, 4],
      ]);
      await book.batch(() => sheet.GetRange('A1:B2').Merge(null));
      await write('A1:B2', [
        [5, 6],
        [7, 8],
      ]);
      assert.deepEqual(await sheet.GetRange('A1:B2').Values, [
        [5, ''],
        ['', ''],
      ]);
      assert.notEqual(sheet.GetRange('B2:C3').GetMergedAreasOrNullObject(), null);
      assert.equal(await refusedCode(() => sheet.GetRange('A1').Insert('Down')), 'InsertDeleteConflict');
      await book.batch(() => sheet.GetRange('A1:B2').Unmerge());
      assert.equal(sheet.GetRange('A1:B2').GetMergedAreasOrNullObject(), null);
    });

    it('hide rows and columns', async () => {
      await book.batch(() => {
        sheet.GetRange('2:3').RowHidden = true;
        sheet.GetRange('B:B').ColumnHidden = true;
      });
      assert.deepEqual(
        [sheet.GetRange('A2').RowHidden, sheet.GetRange('A1:A2').RowHidden, sheet.GetRange('B9').Hidden],
        [true, null, true],
      );
    });
  });
});
