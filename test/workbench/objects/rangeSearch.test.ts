import assert from 'node:assert/strict';
import type { RangeAreas } from '../../../src/workbench/objects/rangeAreas.ts';
import type { WorkbookRangeAreas } from '../../../src/workbench/objects/workbookRangeAreas.ts';
import type { Worksheet } from '../../../src/workbench/objects/worksheet.ts';
import { HeadlessWorkbook } from '../../support/headlessWorkbook.ts';
import { refusedCode } from '../../support/refusedCode.ts';

describe('Range, by what cells hold', () => {
  let book: HeadlessWorkbook;
  let sheet: Worksheet;
  before(async () => {
    book = new HeadlessWorkbook();
    sheet = book.first;
    await book.batch(() => {
      sheet.GetRange('B2:D4').Values = [
        ['Name', 'Value', 'Twice'],
        ['Nd', 1, '=C3*2'],
        ['Pr*', true, '=1/0'],
      ];
      sheet.GetRange('F2').Values = '=SEQUENCE(2,2)';
      sheet.GetRange('I9').Format.Fill.Color = 'red';
    });
    await book.calculated();
  });
  after(() => book.close());
  const addressOf = (areas: unknown): string => (areas as RangeAreas).Address.replaceAll('Sheet1!', '');

  it('gives the used range, with looks or of values only', async () => {
    assert.equal((await sheet.GetUsedRange(null)).Address, 'Sheet1!B2:I9');
    assert.equal((await sheet.GetUsedRange(true)).Address, 'Sheet1!B2:G4');
    assert.equal((await sheet.GetRange('C:D').GetUsedRange(true)).Address, 'Sheet1!C2:D4');
    assert.equal(await sheet.GetRange('K1:L9').GetUsedRangeOrNullObject(true), null);
  });

  it('finds text, with wildcards, case and whole cells', async () => {
    const all = sheet.GetRange(null);
    assert.equal((await all.Find('v?l', null)).Address, 'Sheet1!C2');
    assert.equal((await all.Find('r~*', null)).Address, 'Sheet1!B4');
    assert.equal(await all.FindOrNullObject('nd', { matchCase: true }), null);
    assert.equal(await all.FindOrNullObject('N', { completeMatch: true }), null);
    assert.equal(addressOf(await sheet.FindAll('=', null)), 'F2,D3:D4');
    assert.equal(await refusedCode(() => all.Find('nowhere', null)), 'ItemNotFound');
  });

  it('gives special cells as areas', async () => {
    const range = sheet.GetRange('A1:G9');
    assert.equal(addressOf(await range.GetSpecialCells('Formulas', null)), 'F2,D3:D4');
    assert.equal(addressOf(await range.GetSpecialCells('Formulas', 'Errors')), 'D4');
    assert.equal(addressOf(await range.GetSpecialCells('Constants', 'Text')), 'B2:D2,B3:B4');
    assert.equal(addressOf(await range.GetSpecialCells('Constants', 'LogicalNumbers')), 'C3:C4');
    assert.equal(await range.GetSpecialCellsOrNullObject('Formulas', 'Logical'), null);
    assert.equal(
      await refusedCode(() => range.GetSpecialCells('SameDataValidation', null)),
      'NotImplemented',
    );
  });

  it('knows spills and where they come from', async () => {
    assert.equal(await sheet.GetRange('F2:G3').HasSpill, true);
    assert.equal(await sheet.GetRange('E2:G3').HasSpill, null);
    assert.equal(await sheet.GetRange('B2').HasSpill, false);
    assert.equal((await sheet.GetRange('F2').GetSpillingToRange()).Address, 'Sheet1!F2:G3');
    assert.equal((await sheet.GetRange('G3').GetSpillParent()).Address, 'Sheet1!F2');
    assert.equal(await sheet.GetRange('B2').GetSpillParentOrNullObject(), null);
    assert.equal(await refusedCode(() => sheet.GetRange('B2').GetSpillingToRange()), 'ItemNotFound');
  });

  it('finds the edges and the region of filled cells', async () => {
    const range = sheet.GetRange('B2');
    assert.equal((await range.GetRangeEdge('Down', null)).Address, 'Sheet1!B4');
    assert.equal((await sheet.GetRange('B4').GetRangeEdge('Down', null)).Address, 'Sheet1!B1048576');
    assert.equal((await sheet.GetRange('D2').GetRangeEdge('Right', null)).Address, 'Sheet1!F2');
    assert.equal((await range.GetExtendedRange('Right', null)).Address, 'Sheet1!B2:D2');
    assert.equal((await range.GetSurroundingRegion()).Address, 'Sheet1!B2:D4');
  });

  it('replaces in formulas and constants', async () => {
    assert.equal(
      await book.batch(() => sheet.GetRange('B2:D4').ReplaceAll('e', 'E', { matchCase: true })),
      3,
    );
    assert.deepEqual(await sheet.GetRange('B2:D2').Values, [['NamE', 'ValuE', 'TwicE']]);
  });
});

describe('Range, by formulas and by what is hidden', () => {
  it('gives precedents, dependents and the visible cells', async () => {
    const book = new HeadlessWorkbook(['Sheet1', 'Other']);
    const sheet = book.first;
    await book.batch(() => {
      sheet.GetRange('A1:C3').Values = [
        [1, 2, '=A1+SUM(Other!B1:B2)'],
        [3, 4, '="A1"&B1'],
        [5, 6, '=LEN("x")'],
      ];
      sheet.GetRange('2:2').RowHidden = true;
    });
    const precedents = sheet.GetRange('C1').GetDirectPrecedents() as WorkbookRangeAreas;
    assert.deepEqual(precedents.Addresses, ['Sheet1!A1', 'Other!B1:B2']);
    const dependents = sheet.GetRange('A1:B1').GetDirectDependents() as WorkbookRangeAreas;
    assert.deepEqual(dependents.Addresses, ['Sheet1!C1,Sheet1!C2']);
    assert.equal(await refusedCode(() => sheet.GetRange('C3').GetDirectPrecedents()), 'ItemNotFound');
    const view = sheet.GetRange('A1:B3').GetVisibleView();
    assert.deepEqual(await view.Values, [
      [1, 2],
      [5, 6],
    ]);
    assert.deepEqual(
      [view.RowCount, await view.CellAddresses],
      [
        2,
        [
          ['A1', 'B1'],
          ['A3', 'B3'],
        ],
      ],
    );
    book.close();
  });
});

describe('a spill', () => {
  it('is blocked by what is written into it, and comes back', async () => {
    const book = new HeadlessWorkbook();
    const sheet = book.first;
    await book.batch(() => {
      sheet.GetRange('A1').Formulas = '=SEQUENCE(2,2)';
    });
    await book.batch(() => {
      sheet.GetRange('B2').Values = 'x';
    });
    assert.deepEqual(await sheet.GetRange('A1:B2').Values, [
      ['#SPILL!', ''],
      ['', 'x'],
    ]);
    assert.equal(await sheet.GetRange('A1').HasSpill, false);
    await book.batch(() => sheet.GetRange('B2').Clear('Contents'));
    assert.deepEqual(await sheet.GetRange('A1:B2').Values, [
      [1, 2],
      [3, 4],
    ]);
    book.close();
  });
});
