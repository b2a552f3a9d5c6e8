import assert from 'node:assert/strict';
import { describeInBrowser, fixtureAddin } from './support/describeInBrowser.ts';

/* eslint no-restricted-properties: 'off' -- the tests play the add-in */
describeInBrowser('Excel.run', fixtureAddin, ({ openBlank }) => {
  it('writes and reads ranges', async () => {
    const workbench = await openBlank();
    const read = await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:B2').values = [
          [1, 'two'],
          [true, '=A1+1'],
        ];
        const range = sheet.getRange('A1:B2');
        range.load('values,formulas,address,valueTypes');
        await context.sync();
        return [range.values, range.formulas, range.address, range.valueTypes] as unknown[];
      }),
    );
    assert.deepEqual(read, [
      [
        [1, 'two'],
        [true, 2],
      ],
      [
        [1, 'two'],
        [true, '=A1+1'],
      ],
      'Sheet1!A1:B2',
      [
        ['Double', 'String'],
        ['Boolean', 'Double'],
      ],
    ]);
    assert.equal(await workbench.read('B2'), 2);
  });

  it('knows the selection, sheets and null objects', async () => {
    const workbench = await openBlank();
    await workbench.select('C3:D4');
    const found = await workbench.addin.evaluate(() =>
      Excel.run(async (context) => {
        const selection = context.workbook.getSelectedRange();
        selection.load('address,rowCount');
        const { worksheets } = context.workbook;
        const missing = worksheets.getItemOrNullObject('Nowhere');
        const added = worksheets.add('Added');
        added.load('name,position');
        worksheets.load('items/name');
        await context.sync();
        const names = worksheets.items.map((sheet) => sheet.name);
        return [selection.address, selection.rowCount, missing.isNullObject, added.name, names] as unknown[];
      }),
    );
    assert.deepEqual(found, ['Sheet1!C3:D4', 2, true, 'Added', ['Sheet1', 'Added']]);
  });

  it('names what the workbench does not implement', async () => {
    const { addin } = await openBlank();
    const error = await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().pivotTables.getItem('Pivot').delete();
        await context.sync();
      }).catch((thrown: unknown) => {
        const { code, message } = thrown as OfficeExtension.Error;
        return { code, message };
      }),
    );
    assert.deepEqual(error, {
      code: 'NotImplemented',
      message: 'The workbench does not implement Worksheet.pivotTables.',
    });
  });

  it('refuses what Excel refuses', async () => {
    const { addin } = await openBlank();
    const codes = await addin.evaluate(() =>
      Promise.all(
        [
          (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Nowhere').activate(),
          (context: Excel.RequestContext) => {
            context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').values = [[1, 2]];
          },
          (context: Excel.RequestContext) => context.workbook.getSelectedRange().values,
        ].map((run) =>
          Excel.run(async (context) => {
            run(context);
            await context.sync();
            return '';
          }).catch((thrown: unknown) => (thrown as OfficeExtension.Error).code),
        ),
      ),
    );
    assert.deepEqual(codes, ['ItemNotFound', 'InvalidArgument', 'PropertyNotLoaded']);
  });

  it('keeps the settings of the document', async () => {
    const { addin } = await openBlank();
    const kept = await addin.evaluate(async () => {
      const { settings } = Office.context.document;
      settings.set('pin', { edition: '2026.11.23' });
      const saved = await new Promise((resolve) => settings.saveAsync(({ status }) => resolve(status)));
      return [saved, settings.get('pin')] as unknown[];
    });
    assert.deepEqual(kept, ['succeeded', { edition: '2026.11.23' }]);
  });
});
