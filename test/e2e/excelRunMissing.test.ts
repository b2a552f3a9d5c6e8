import assert from 'node:assert/strict';
import { describeInBrowser, fixtureAddin } from './support/describeInBrowser.ts';
import { runExcel } from './support/runExcel.ts';

type Snippet = (context: Excel.RequestContext) => Promise<unknown>;

/** What add-ins use, too, and the workbench does not have: it says so by name. */
const missing: readonly [member: string, act: Snippet][] = [
  ['Range.conditionalFormats', (context) => use(context, (sheet) => sheet.getRange('A1').conditionalFormats)],
  ['Range.dataValidation', (context) => use(context, (sheet) => sheet.getRange('A1').dataValidation.clear())],
  ['Range.autoFill', (context) => use(context, (sheet) => sheet.getRange('A1').autoFill('A1:A3'))],
  ['Range.group', (context) => use(context, (sheet) => sheet.getRange('1:2').group('ByRows'))],
  ['Worksheet.shapes', (context) => use(context, (sheet) => sheet.shapes.addTextBox('text'))],
  ['Worksheet.pivotTables', (context) => use(context, (sheet) => sheet.pivotTables.refreshAll())],
  ['Worksheet.comments', (context) => use(context, (sheet) => sheet.comments.add('A1', 'text'))],
];

/** Stands in the page, before each snippet. */
async function use(context: Excel.RequestContext, act: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  act(context.workbook.worksheets.getActiveWorksheet());
  await context.sync();
}

describeInBrowser('Excel.run with what the workbench does not have', fixtureAddin, ({ openBlank }) => {
  for (const [member, act] of missing)
    it(`names ${member}`, async () => {
      const workbench = await openBlank();
      await workbench.addin.evaluate(`window.use = ${use.toString()}`);
      const { code, message } = await runExcel(workbench, act);
      assert.deepEqual([code, message], ['NotImplemented', `The workbench does not implement ${member}.`]);
    });
});
