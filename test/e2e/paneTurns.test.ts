/* eslint no-restricted-properties: 'off' -- the test plays the user */
import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { axeFindings } from './support/axeFindings.ts';
import { builtAddin, describeInBrowser } from './support/describeInBrowser.ts';
import { heldSync } from './support/heldSync.ts';
import { goTo, openPageOf } from './support/paneScreens.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

describeInBrowser('one thing at a time in the workbook', builtAddin, ({ open }) => {
  const openPane = async (cells: Record<string, string | number>): Promise<WorkbenchPage> => {
    const workbench = await open();
    await workbench.enter(cells);
    await goTo(workbench.addin, 'Workbook');
    await workbench.addin.getByText(/cells? with REE formulas/).waitFor();
    return workbench;
  };
  const cells = (addin: Frame, address: string): Promise<{ formulas: unknown[][]; values: unknown[][] }> =>
    addin.evaluate(
      (at) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          const range = sheet.getRange(at).load('formulas,values');
          await context.sync();
          return { formulas: range.formulas as unknown[][], values: range.values as unknown[][] };
        }),
      address,
    );
  const formulas = async (addin: Frame, address: string): Promise<unknown[][]> =>
    (await cells(addin, address)).formulas;
  const press = (addin: Frame, name: string): Promise<void> =>
    addin.getByRole('button', { name, exact: true }).click();
  const said = (addin: Frame, words: string): Promise<void> =>
    addin.getByRole('main').getByText(words).first().waitFor();

  it('does all that is pressed at once, one after the other, and loses nothing', async () => {
    const workbench = await openPane({
      A1: 'NdPr',
      A2: 'Dy',
      B1: '=REE.PRICE(A1,"2024")',
      B2: '=REE.PRICE(A2,"2024")',
      B3: '=B1*2',
      D1: '=REE.HISTORY(A1,"price",2023,2025)',
    });
    const { addin } = workbench;
    await workbench.settled();
    const before = await cells(addin, 'A1:E4');
    assert.deepEqual(before.values[3], ['', '', '', '2025', 69]);
    const names = [
      'Write the sources sheet',
      'Freeze the workbook',
      'Thaw the workbook',
      'Refresh the workbook',
      'Check the workbook',
    ];
    await addin.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      const named = wanted.map((name) =>
        buttons.find((one) => (one.getAttribute('aria-label') ?? one.innerText) === name),
      );
      for (const button of named) button!.click();
    }, names);
    await said(addin, '3 lines for 3 cells on REE sources, a new sheet.');
    await said(addin, '3 formulas in 10 cells frozen to values.');
    await said(addin, '3 formulas restored.');
    await said(addin, '3 cells refreshed. No value changed.');
    await said(addin, '3 cells checked: nothing found.');
    await workbench.settled();
    assert.deepEqual(await cells(addin, 'A1:E4'), before);
    await press(addin, 'Thaw the workbook');
    await said(addin, 'Nothing is frozen in the workbook.');
  });

  it('says for what it waits, and never begins what is cancelled meanwhile', async () => {
    const workbench = await openPane({ A1: '=REE.PRICE("NdPr","2024")' });
    const { addin } = workbench;
    const held = await heldSync(addin);
    await press(addin, 'Freeze the workbook');
    await held.isHeld();
    await press(addin, 'Thaw the workbook');
    await press(addin, 'Check the workbook');
    const waiting = addin.getByText('Waiting for freezing to finish …');
    await waiting.nth(1).waitFor();
    assert.deepEqual(await axeFindings(addin), []);
    const thaw = addin.getByRole('button', { name: 'Thaw the workbook' });
    assert.equal(await thaw.getAttribute('aria-disabled'), 'true');
    await press(addin, 'Cancel thawing');
    await waiting.nth(1).waitFor({ state: 'detached' });
    const announced = addin.getByRole('status').filter({ hasText: 'Cancelled. It had not begun.' });
    await announced.waitFor({ state: 'attached' });
    await held.release();
    await said(addin, '1 formula frozen to values.');
    await said(addin, 'No REE formulas in the workbook.');
    assert.deepEqual(await formulas(addin, 'A1'), [[55]]);
  });

  it('lets a button of the ribbon wait, too', async () => {
    const workbench = await openPane({ A1: '=REE.PRICE("NdPr","2024")' });
    const { addin } = workbench;
    const held = await heldSync(addin);
    await press(addin, 'Write the sources sheet');
    await held.isHeld();
    await workbench.refresh('workbook');
    await said(addin, 'Waiting for listing the sources to finish …');
    await held.release();
    await said(addin, '1 line for 1 cell on REE sources, a new sheet.');
    await said(addin, '1 cell refreshed. No value changed.');
  });

  it('means what was selected when it was pressed', async () => {
    const workbench = await openPane({ A1: '=REE.PRICE("NdPr","2024")', A2: '=REE.PRICE("Dy","2024")' });
    const { addin } = workbench;
    await workbench.select('A2');
    await addin.getByRole('region', { name: 'Source of the selected cell' }).getByText('Sheet1!A2').waitFor();
    const held = await heldSync(addin);
    await press(addin, 'Check the workbook');
    await held.isHeld();
    await press(addin, 'Freeze the selection');
    await said(addin, 'Waiting for checking to finish …');
    await workbench.select('A1');
    await addin.getByRole('region', { name: 'Source of the selected cell' }).getByText('Sheet1!A1').waitFor();
    await held.release();
    await said(addin, '1 formula frozen to values.');
    const [[first] = [], [second] = []] = await formulas(addin, 'A1:A2');
    assert.equal(first, '=REE.PRICE("NdPr","2024")');
    assert.equal(typeof second, 'number');
  });

  it('inserts where the selection was when it was pressed', async () => {
    const workbench = await openPane({ A1: '=REE.PRICE("NdPr","2024")' });
    const { addin } = workbench;
    await workbench.select('C5');
    await addin.getByRole('region', { name: 'Source of the selected cell' }).getByText('Sheet1!C5').waitFor();
    const held = await heldSync(addin);
    await press(addin, 'Check the workbook');
    await held.isHeld();
    await openPageOf(addin, 'NdPr');
    await addin.getByRole('button', { name: 'Insert card' }).click();
    await said(addin, 'Waiting for checking to finish …');
    await workbench.select('A9');
    await held.release();
    await said(addin, 'Inserted at Sheet1!C5.');
    assert.deepEqual(await formulas(addin, 'C5:C5'), [['=REE.CARD("NdPr")']]);
  });
});
