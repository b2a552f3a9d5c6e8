import assert from 'node:assert/strict';
import { describeInBrowser, fixtureAddin } from './support/describeInBrowser.ts';
import { runExcel } from './support/runExcel.ts';

describeInBrowser('Excel.run, errors', fixtureAddin, ({ openBlank }) => {
  it('carries code, message, location and statement, and leaves done what came before', async () => {
    const workbench = await openBlank();
    const outcome = await runExcel(workbench, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['done']];
      sheet.getRange('B1:B2').values = [[1, 2]];
      sheet.getRange('C1').values = [['not done']];
      await context.sync();
    });
    assert.equal(outcome.code, 'InvalidArgument');
    assert.equal(
      outcome.message,
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
    assert.equal(outcome.location, 'Range.values');
    assert.equal(outcome.statement, 'range1.values = ...;');
    assert.deepEqual(await workbench.readArea('A1:C1'), [['done', null, null]]);
  });

  it('refuses a protected sheet, several selected areas and what is missing', async () => {
    const workbench = await openBlank();
    const locked = await runExcel(workbench, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
    assert.deepEqual(
      [locked.code, locked.message],
      ['AccessDenied', 'You cannot perform the requested operation.'],
    );
    await workbench.selectAll(['A1', 'C3:D4']);
    const several = await runExcel(workbench, async (context) => {
      context.workbook.getSelectedRange().load('address');
      await context.sync();
    });
    assert.equal(several.code, 'InvalidSelection');
    const areas = await runExcel(workbench, async (context) => {
      const selected = context.workbook.getSelectedRanges().load('address');
      await context.sync();
      return selected.address;
    });
    assert.equal(areas.result, 'Sheet1!A1,Sheet1!C3:D4');
    const missing = await runExcel(workbench, async (context) => {
      context.workbook.worksheets.getItem('Nowhere').load('name');
      await context.sync();
    });
    assert.deepEqual([missing.code, missing.location], ['ItemNotFound', 'WorksheetCollection.getItem']);
    const unwritten = await runExcel(workbench, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().pivotTables.refreshAll();
      await context.sync();
    });
    assert.deepEqual(
      [unwritten.code, unwritten.message],
      ['NotImplemented', 'The workbench does not implement Worksheet.pivotTables.'],
    );
  });

  it('refuses batches while a cell is edited, unless they are to wait', async () => {
    const workbench = await openBlank();
    await workbench.select('B2');
    await workbench.page.locator('#sheet').click({ position: { x: 120, y: 90 } });
    await workbench.page.keyboard.type('typing');
    const write = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['add-in']];
      await context.sync();
    };
    const refused = await runExcel(workbench, write);
    assert.equal(refused.code, 'InvalidOperationInCellEditMode');
    const waiting = runExcel(workbench, write, '{ delayForCellEdit: true }');
    await workbench.page.keyboard.press('Enter');
    assert.equal((await waiting).code, undefined);
    assert.equal(await workbench.read('A1'), 'add-in');
  });

  it('refuses more than five megabytes in one batch', async () => {
    const workbench = await openBlank();
    const tooMuch = await runExcel(workbench, async (context) => {
      const row = Array<string>(10).fill('x'.repeat(1000));
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:J600').values =
        Array<string[]>(600).fill(row);
      await context.sync();
    });
    assert.equal(tooMuch.code, 'RequestPayloadSizeLimitExceeded');
    assert.equal(await workbench.read('A1'), null);
  });
});
