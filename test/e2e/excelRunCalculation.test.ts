import assert from 'node:assert/strict';
import { describeInBrowser, fixtureAddin } from './support/describeInBrowser.ts';
import { runExcel } from './support/runExcel.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

describeInBrowser('Excel.run, calculation', fixtureAddin, ({ openBlank }) => {
  const touched = (
    workbench: WorkbenchPage,
    touch: 'dirtied' | 'recalculated' | 'written',
    author: 'add-in' | 'answer' | 'user',
  ) =>
    workbench.page.evaluate(([what, whose]) => window.workbench?.touched(what, whose) ?? [], [
      touch,
      author,
    ] as const);

  it('is manual where the add-in sets it, and calculates exactly what is asked for', async () => {
    const workbench = await openBlank();
    await workbench.enter({ A1: 1, B1: '=A1*2', C1: '=B1*2' });
    const { result } = await runExcel(workbench, async (context) => {
      const { application } = context.workbook;
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[5]];
      const range = sheet.getRange('A1:C1').load('values');
      application.load('calculationMode,calculationState');
      await context.sync();
      const before = range.values;
      const state = application.calculationState;
      sheet.getRange('B1').calculate();
      range.load('values');
      await context.sync();
      const partly = range.values;
      application.calculate('Recalculate');
      range.load('values');
      await context.sync();
      return [before, state, partly, range.values] as unknown[];
    });
    assert.deepEqual(result, [[[5, 2, 4]], 'Pending', [[5, 10, 4]], [[5, 10, 20]]]);
  });

  it('calls functions of the add-in for dirty cells only, and says so in the log', async () => {
    const workbench = await openBlank();
    await workbench.enter({ A1: '=FIX.DOUBLE(1)', A2: '=FIX.DOUBLE(2)', B1: '=A1+1', C1: '=1+1' });
    await workbench.page.evaluate(() => window.workbench?.forgetTouched());
    await runExcel(workbench, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').setDirty();
      await context.sync();
    });
    await workbench.settled();
    assert.deepEqual(await touched(workbench, 'dirtied', 'add-in'), ['Sheet1!A1']);
    assert.deepEqual(await touched(workbench, 'recalculated', 'add-in'), ['Sheet1!A1', 'Sheet1!B1']);
    assert.deepEqual(await touched(workbench, 'recalculated', 'answer'), ['Sheet1!A1', 'Sheet1!B1']);
    assert.deepEqual(await touched(workbench, 'written', 'add-in'), []);
    assert.equal(await workbench.read('B1'), 3);
  });

  it('shows a waiting cell as busy to the add-in', async () => {
    const workbench = await openBlank();
    await workbench.put({ A1: '=FIX.LATER(1)' });
    await workbench.addin.waitForFunction(() => window.fixture.release !== undefined);
    const { result } = await runExcel(workbench, async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load('values,valueTypes,text');
      await context.sync();
      return [range.values, range.valueTypes, range.text] as unknown[];
    });
    assert.deepEqual(result, [[['#BUSY!']], [['Error']], [['#BUSY!']]]);
    await workbench.addin.evaluate(() => window.fixture.release?.());
    await workbench.shows('A1', 1);
  });

  it('dirties two thousand cells among twenty thousand in one run', async function () {
    this.timeout(120_000);
    const workbench = await openBlank();
    await runExcel(workbench, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:T1000').formulas = Array.from(
        { length: 1000 },
        (_, row) => Array.from({ length: 20 }, (__, column) => `=${row}+${column}`),
      );
      await context.sync();
    });
    await workbench.settled();
    await workbench.page.evaluate(() => window.workbench?.forgetTouched());
    const { code } = await runExcel(workbench, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let index = 0; index < 2000; index += 1) {
        sheet.getCell(index % 1000, index < 1000 ? 3 : 7).setDirty();
      }
      await context.sync();
    });
    await workbench.settled();
    const dirtied = await touched(workbench, 'dirtied', 'add-in');
    assert.deepEqual([code, dirtied.length], [undefined, 2000]);
    assert.deepEqual(await touched(workbench, 'recalculated', 'add-in'), dirtied);
  });
});
