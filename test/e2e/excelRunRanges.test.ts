import assert from 'node:assert/strict';
import { describeInBrowser, fixtureAddin } from './support/describeInBrowser.ts';
import { runExcel } from './support/runExcel.ts';

describeInBrowser('Excel.run, ranges', fixtureAddin, ({ openBlank }) => {
  it('writes and reads contents, formats and places in one batch', async () => {
    const workbench = await openBlank();
    const { result } = await runExcel(workbench, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('B2:C3');
      range.values = [
        [1, 2],
        ['=B2+C2', 'text'],
      ];
      range.numberFormat = [['0.0']];
      range.format.font.bold = true;
      range.format.fill.color = 'yellow';
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.format.autofitColumns();
      range.getCell(0, 0).format.protection.locked = false;
      const used = sheet.getUsedRange();
      used.load('address,values,formulas,text,valueTypes,format/font/bold,format/fill/color');
      const border = range.format.borders.getItem('EdgeBottom');
      border.load('style,sideIndex');
      const corner = range.getLastCell().getOffsetRange(1, 1);
      corner.load('address');
      await context.sync();
      return [
        used.address,
        used.values,
        used.formulas,
        used.text,
        used.valueTypes,
        used.format.font.bold,
        used.format.fill.color,
        border.style,
        border.sideIndex,
        corner.address,
      ] as unknown[];
    });
    assert.deepEqual(result, [
      'Sheet1!B2:C3',
      [
        [1, 2],
        [3, 'text'],
      ],
      [
        [1, 2],
        ['=B2+C2', 'text'],
      ],
      [
        ['1.0', '2.0'],
        ['3.0', 'text'],
      ],
      [
        ['Double', 'Double'],
        ['Double', 'String'],
      ],
      true,
      '#FFFF00',
      'Continuous',
      'EdgeBottom',
      'Sheet1!D4',
    ]);
  });

  it('keeps ranges from one sync to the next, also when their cells move', async () => {
    const workbench = await openBlank();
    const { result } = await runExcel(workbench, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A5').load('address');
      await context.sync();
      range.values = [['kept']];
      sheet.getRange('1:2').insert('Down');
      await context.sync();
      range.load('address,values');
      await context.sync();
      return [range.address, range.values] as unknown[];
    });
    assert.deepEqual(result, ['Sheet1!A7', [['kept']]]);
  });

  it('knows what is not there: null objects of ranges, spills and searches', async () => {
    const workbench = await openBlank();
    const { result } = await runExcel(workbench, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cell = sheet.getRange('A1');
      const missing = [
        sheet.getUsedRangeOrNullObject(true),
        cell.getSpillParentOrNullObject(),
        cell.getIntersectionOrNullObject('B2'),
        cell.getMergedAreasOrNullObject(),
        sheet.findAllOrNullObject('x', {}),
        context.workbook.getActiveChartOrNullObject(),
      ];
      await context.sync();
      return missing.map(({ isNullObject }) => isNullObject);
    });
    assert.deepEqual(result, Array<boolean>(6).fill(true));
  });

  it('spills, merges, copies, finds and lists special cells', async () => {
    const workbench = await openBlank();
    const { result } = await runExcel(workbench, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').formulas = [['=SEQUENCE(2,2)']];
      sheet.getRange('D1:E1').values = [[3, '=D1*2']];
      sheet.getRange('D2:E3').copyFrom('D1:E1');
      sheet.getRange('G1:H2').merge();
      const spill = sheet.getRange('A1').getSpillingToRange().load('address');
      const formulas = sheet.getRange('A1:H9').getSpecialCells('Formulas').load('address,areaCount');
      const merged = sheet.getRange('A1:Z9').getMergedAreasOrNullObject().load('address');
      const found = sheet.getRange('A1:H9').find('6', { completeMatch: true }).load('address');
      const areas = sheet.getRanges('A1,D1:D3');
      areas.format.font.italic = true;
      areas.areas.load('items/address');
      await context.sync();
      return [
        spill.address,
        formulas.address,
        formulas.areaCount,
        merged.address,
        found.address,
        areas.areas.items.map(({ address }) => address),
      ] as unknown[];
    });
    assert.deepEqual(result, [
      'Sheet1!A1:B2',
      'Sheet1!A1,Sheet1!E1:E3',
      2,
      'Sheet1!G1:H2',
      'Sheet1!E1',
      ['Sheet1!A1', 'Sheet1!D1:D3'],
    ]);
  });

  it('undoes what an add-in wrote by one undo', async () => {
    const workbench = await openBlank();
    await runExcel(workbench, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1').values = [[2]];
      sheet.getRange('B1').values = [[3]];
      await context.sync();
    });
    assert.deepEqual(await workbench.readArea('A1:B1'), [[2, 3]]);
    await workbench.page.evaluate(() => window.workbench?.undo());
    assert.deepEqual(await workbench.readArea('A1:B1'), [[null, null]]);
    await workbench.page.evaluate(() => window.workbench?.redo());
    assert.deepEqual(await workbench.readArea('A1:B1'), [[2, 3]]);
  });
});
