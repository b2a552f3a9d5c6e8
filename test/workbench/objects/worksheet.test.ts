import assert from 'node:assert/strict';
import type { RangeAreas } from '../../../src/workbench/objects/rangeAreas.ts';
import { HeadlessWorkbook } from '../../support/headlessWorkbook.ts';
import { refusedCode } from '../../support/refusedCode.ts';

describe('worksheets', () => {
  let book: HeadlessWorkbook;
  const names = (): string[] => book.workbook.Worksheets.items().map(({ Name }) => Name);
  beforeEach(() => (book = new HeadlessWorkbook(['One', 'Two', 'Three'])));
  afterEach(() => book.close());

  it('are added, renamed, moved, copied and deleted, and the active one stays active', async () => {
    const { Worksheets } = book.workbook;
    const one = Worksheets.GetItem('one');
    await book.batch(() => {
      one.GetRange('A1').Values = [['=B1+1']];
      assert.equal(Worksheets.Add(null).Name, 'Sheet1');
      one.Position = 2;
      assert.equal(one.Copy('After', one).Name, 'One (2)');
      Worksheets.GetItem('Two').Delete();
      Worksheets.GetItem('Three').Name = 'Prices & costs';
    });
    assert.deepEqual(names(), ['Prices & costs', 'One', 'One (2)', 'Sheet1']);
    assert.deepEqual(await Worksheets.GetItem('One (2)').GetRange('A1').Formulas, [['=B1+1']]);
    assert.equal(Worksheets.GetActiveWorksheet().Name, 'One');
    assert.equal(Worksheets.GetItem('Prices & costs').GetRange('B2').Address, "'Prices & costs'!B2");
    assert.equal(Worksheets.GetItem(one.Id).Name, 'One');
  });

  it('move formulas and names along with rows and columns that come and go, on whichever sheet is active', async () => {
    const { Worksheets, Names } = book.workbook;
    const [one, two] = [Worksheets.GetItem('One'), Worksheets.GetItem('Two')];
    await book.batch(async () => {
      one.GetRange('A1:A5').Values = [[1], [2], [3], [4], ['=A4+Two!B5']];
      two.GetRange('B1:B6').Values = [[1], [2], [3], [4], [5], ['=SUM(B4:B5)']];
      Names.Add('ofOne', '=One!$A$4,One!$A$5', null);
      Names.Add('ofTwo', '=Two!$B$4,Two!$B$5', null);
      await two.GetRange('1:2').Delete('Up');
      await two.GetRange('A:A').Insert('Right');
      return undefined;
    });
    assert.deepEqual(await two.GetRange('C4').Formulas, [['=SUM(C2:C3)']]);
    assert.deepEqual(await one.GetRange('A5').Formulas, [['=A4+Two!C3']]);
    assert.deepEqual(
      Names.items().map(({ Formula }) => Formula),
      ['=One!$A$4,One!$A$5', '=Two!$C$2,Two!$C$3'],
    );
    assert.equal(Worksheets.GetActiveWorksheet().Name, 'One');
  });

  describe('with names', () => {
    const one = (): ReturnType<typeof book.workbook.Worksheets.GetItem> =>
      book.workbook.Worksheets.GetItem('One');
    const namesOf = (holder: { Names: typeof book.workbook.Names }): string[] =>
      holder.Names.items().map(
        ({ Name, Formula, Visible }) => `${Name} ${Formula}${Visible ? '' : ' hidden'}`,
      );
    beforeEach(() =>
      book.batch(() => {
        const { Names } = book.workbook;
        Names.Add('deck', one().GetRange('A1:B2'), null).Visible = false;
        Names.Add('total', '=SUM(One!A1:A2)*Two!A1', null);
        Names.Add('rate', 0.13, null);
        Names.Add('label', '="One!A1"', null);
        Names.Add('elsewhere', '=Two!$A$1', null);
        one().Names.Add('own', '=One!$C$1+rate', null);
        one().Names.Add('total', '=1', null);
        return undefined;
      }),
    );

    it('are copied with those that lead to them', async () => {
      const copy = await book.batch(() => one().Copy('End', null));
      assert.deepEqual(namesOf(copy), [
        "deck ='One (2)'!$A$1:$B$2 hidden",
        "own ='One (2)'!$C$1+rate",
        'total =1',
      ]);
      assert.deepEqual(namesOf(one()), ['own =One!$C$1+rate', 'total =1']);
      assert.equal(book.workbook.Names.items().length, 5);
    });

    it('take their own along when they are deleted, and back when that is undone', async () => {
      const copy = await book.batch(() => one().Copy('End', null));
      const { Id } = copy;
      const ownNames = (): unknown[] =>
        book.model.contents.names.list().filter(({ sheetId }) => sheetId === Id);
      assert.equal(ownNames().length, 3);
      await book.batch(() => copy.Delete());
      assert.equal(ownNames().length, 0);
      await book.sheet.undo();
      assert.equal(ownNames().length, 3);
      await book.sheet.undo();
      assert.equal(ownNames().length, 0);
      await book.sheet.redo();
      assert.equal(ownNames().length, 3);
    });

    it('leave formulas the name of the workbook', async () => {
      const two = book.workbook.Worksheets.GetItem('Two');
      await book.batch(() => {
        one().GetRange('A1').Values = [[7]];
        two.GetRange('B1').Values = [['=SUM(deck)']];
      });
      const copy = await book.batch(() => one().Copy('End', null));
      await book.batch(() => {
        copy.GetRange('A1').Values = [[100]];
        two.GetRange('B2').Values = [['=SUM(deck)+0']];
      });
      await book.calculated();
      assert.deepEqual(await two.GetRange('B1:B2').Values, [[7], [7]]);
    });
  });

  it('know their neighbours, also without the hidden ones', () => {
    const { Worksheets } = book.workbook;
    const [one, two] = [Worksheets.GetItem('One'), Worksheets.GetItem('Two')];
    two.Visibility = 'VeryHidden';
    assert.equal(one.GetNext(null).Name, 'Two');
    assert.equal(one.GetNext(true).Name, 'Three');
    assert.equal(one.GetPreviousOrNullObject(null), null);
    assert.deepEqual([Worksheets.GetCount(null), Worksheets.GetCount(true)], [3, 2]);
    assert.equal(two.Visibility, 'VeryHidden');
  });

  it('refuse what Excel refuses', async () => {
    const { Worksheets } = book.workbook;
    const [one, two, three] = Worksheets.items();
    two!.Visibility = 'Hidden';
    three!.Visibility = 'VeryHidden';
    const codes = [
      () => Worksheets.GetItem('Nowhere'),
      () => Worksheets.Add('ONE'),
      () => Worksheets.Add('a/b'),
      () => Worksheets.Add('x'.repeat(32)),
      () => (one!.Name = 'two'),
      () => one!.Delete(),
      () => (one!.Visibility = 'Hidden'),
      () => two!.Activate(),
      () => three!.Delete(),
      () => (one!.Position = 9),
      () => one!.GetRange('Two!A1'),
    ].map((act) => refusedCode(act));
    assert.deepEqual(await Promise.all(codes), [
      'ItemNotFound',
      'ItemAlreadyExists',
      'InvalidArgument',
      'InvalidArgument',
      'ItemAlreadyExists',
      'InvalidOperation',
      'InvalidOperation',
      'InvalidOperation',
      'InvalidOperation',
      'InvalidArgument',
      'InvalidArgument',
    ]);
  });

  it('have gridlines, headings, tab colours and frozen panes', async () => {
    const sheet = book.first;
    await book.batch(() => {
      sheet.Gridlines = false;
      sheet.Headings = false;
      sheet.TabColor = 'red';
      sheet.FreezePanes.FreezeAt('A1:B3');
    });
    assert.deepEqual([sheet.Gridlines, sheet.Headings, sheet.TabColor], [false, false, '#FF0000']);
    assert.equal((sheet.FreezePanes.GetLocation() as unknown as RangeAreas).Address, 'One!A1:B3');
    sheet.FreezePanes.FreezeRows(2);
    assert.equal((sheet.FreezePanes.GetLocation() as unknown as RangeAreas).Address, 'One!1:2');
    sheet.FreezePanes.Unfreeze();
    assert.equal(sheet.FreezePanes.GetLocationOrNullObject(), null);
  });

  it('have several areas at once', async () => {
    const areas = book.first.GetRanges('A1:B2, D4');
    assert.deepEqual([areas.Address, areas.AreaCount, areas.CellCount], ['One!A1:B2,One!D4', 2, 5]);
    areas.Format.Font.Bold = true;
    assert.equal(book.first.GetRange('D4').Format.Font.Bold, true);
    assert.equal(areas.Areas.GetItemAt(1).Address, 'One!D4');
    assert.equal(areas.GetIntersection('B2:D4').Address, 'One!B2,One!D4');
    assert.equal(areas.GetOffsetRangeAreas(1, 0).Address, 'One!A2:B3,One!D5');
    assert.equal(await refusedCode(() => areas.GetUsedRangeAreas(true)), 'ItemNotFound');
  });
});

describe('Workbook', () => {
  it('gives one selected range, and refuses where there are several', async () => {
    const book = new HeadlessWorkbook(['One', 'Two']);
    const { workbook } = book;
    workbook.Worksheets.GetItem('Two').GetRange('B2:C3').Select();
    assert.equal(workbook.GetSelectedRange().Address, 'Two!B2:C3');
    assert.equal(workbook.GetActiveCell().Address, 'Two!B2');
    book.sheet.select(book.sheet.activeSheet.getSheetId(), [
      { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
      { startRow: 2, startColumn: 2, endRow: 3, endColumn: 3 },
    ]);
    assert.equal(workbook.GetSelectedRanges().Address, 'Two!A1,Two!C3:D4');
    assert.equal(workbook.GetActiveCell().Address, 'Two!C3');
    assert.equal(await refusedCode(() => workbook.GetSelectedRange()), 'InvalidSelection');
    assert.equal(workbook.GetActiveChartOrNullObject(), null);
    assert.equal(await refusedCode(() => workbook.Save()), 'NotImplemented');
    book.close();
  });
});
