import assert from 'node:assert/strict';
import { describeInBrowser, fixtureAddin } from './support/describeInBrowser.ts';
import { runExcel } from './support/runExcel.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

interface Heard {
  readonly type: string;
  readonly [name: string]: unknown;
}

declare global {
  interface Window {
    heard: Heard[];
    listeners: OfficeExtension.EventHandlerResult<unknown>[];
  }
}

describeInBrowser('Excel.run, events', fixtureAddin, ({ openBlank }) => {
  const listen = (workbench: WorkbenchPage): Promise<unknown> =>
    runExcel(workbench, async (context) => {
      window.heard = [];
      const sheets = context.workbook.worksheets;
      const sheet = sheets.getActiveWorksheet();
      const hear = (event: unknown): Promise<void> => {
        const { getRange: _a, getRangeOrNullObject: _b, ...plain } = event as Record<string, unknown>;
        window.heard.push(plain as Heard);
        return Promise.resolve();
      };
      window.listeners = [
        sheet.onChanged.add(hear),
        sheet.onSelectionChanged.add(hear),
        sheet.onCalculated.add(hear),
        sheets.onAdded.add(hear),
        sheets.onDeleted.add(hear),
        sheets.onActivated.add(hear),
        sheets.onDeactivated.add(hear),
        sheets.onNameChanged.add(hear),
        sheets.onMoved.add(hear),
        sheet.onFormatChanged.add(hear),
        sheet.onProtectionChanged.add(hear),
      ] as OfficeExtension.EventHandlerResult<unknown>[];
      await context.sync();
    });
  const heard = async (workbench: WorkbenchPage, type: string): Promise<Heard> => {
    const found = await workbench.addin.waitForFunction(
      (wanted) => window.heard.find((event) => event.type === wanted),
      type,
    );
    const event = await found.jsonValue();
    if (event === undefined) throw new Error(`No ${type} was heard.`);
    return event;
  };

  it('tell of what is written, selected and calculated', async () => {
    const workbench = await openBlank();
    await listen(workbench);
    await workbench.enter({ A1: 5 });
    const changed = await heard(workbench, 'WorksheetChanged');
    assert.deepEqual(
      [changed.address, changed.changeType, changed.source, changed.details],
      [
        'A1',
        'RangeEdited',
        'Local',
        { valueBefore: '', valueAfter: 5, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
      ],
    );
    await workbench.select('B2:C3');
    assert.equal((await heard(workbench, 'WorksheetSelectionChanged')).address, 'B2:C3');
    await workbench.enter({ B1: '=A1*2' });
    assert.equal((await heard(workbench, 'WorksheetCalculated')).address, 'B1');
  });

  it('tell of sheets that are added, activated, renamed, moved and deleted', async () => {
    const workbench = await openBlank();
    await listen(workbench);
    const { result: id } = await runExcel(workbench, async (context) => {
      const sheets = context.workbook.worksheets;
      const sheet = sheets.add('New');
      sheet.load('id');
      sheet.activate();
      sheet.name = 'Renamed';
      sheet.position = 0;
      await context.sync();
      sheets.getItem('Sheet1').activate();
      sheet.delete();
      await context.sync();
      return sheet.id;
    });
    assert.equal((await heard(workbench, 'WorksheetAdded')).worksheetId, id);
    assert.equal((await heard(workbench, 'WorksheetActivated')).worksheetId, id);
    assert.notEqual((await heard(workbench, 'WorksheetDeactivated')).worksheetId, id);
    assert.equal((await heard(workbench, 'WorksheetDeleted')).worksheetId, id);
    const renamed = await heard(workbench, 'WorksheetNameChanged');
    assert.deepEqual([renamed.nameBefore, renamed.nameAfter], ['New', 'Renamed']);
    const moved = await heard(workbench, 'WorksheetMoved');
    assert.deepEqual([moved.positionBefore, moved.positionAfter], [1, 0]);
  });

  it('tell of formats, protection and rows', async () => {
    const workbench = await openBlank();
    await listen(workbench);
    await runExcel(workbench, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('C3').format.font.bold = true;
      sheet.getRange('2:2').insert('Down');
      sheet.protection.protect();
      await context.sync();
    });
    assert.equal((await heard(workbench, 'WorksheetFormatChanged')).address, 'C3');
    assert.equal((await heard(workbench, 'WorksheetProtectionChanged')).isProtected, true);
    const changed = await heard(workbench, 'WorksheetChanged');
    assert.deepEqual(
      [changed.changeType, changed.address, changed.triggerSource],
      ['RowInserted', '2:2', 'ThisLocalAddin'],
    );
  });

  it('are no longer told when the handler is removed', async () => {
    const workbench = await openBlank();
    await listen(workbench);
    await workbench.addin.evaluate(async () => {
      const [changed] = window.listeners;
      changed?.remove();
      await changed?.context.sync();
    });
    await workbench.enter({ A1: 1 });
    await workbench.select('D4');
    await heard(workbench, 'WorksheetSelectionChanged');
    assert.equal(
      await workbench.addin.evaluate(() => window.heard.some(({ type }) => type === 'WorksheetChanged')),
      false,
    );
  });
});
