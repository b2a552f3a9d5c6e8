/* eslint no-restricted-properties: 'off' -- the test plays the user */
import assert from 'node:assert/strict';
import { axeFindings } from './support/axeFindings.ts';
import { builtAddin, describeInBrowser } from './support/describeInBrowser.ts';
import { goTo } from './support/paneScreens.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

describeInBrowser('the Workbook screen: freeze, check, sources', builtAddin, ({ open }) => {
  const openPane = async (cells: Record<string, string | number>): Promise<WorkbenchPage> => {
    const workbench = await open();
    await workbench.enter(cells);
    await goTo(workbench.addin, 'Workbook');
    return workbench;
  };

  it('freezes and thaws by its buttons, and restores changed cells only when asked', async () => {
    const workbench = await openPane({ A1: '=REE.PRICE("NdPr","2024")', A2: '=REE.PRICE("NdPr","2025")' });
    const { addin } = workbench;
    await addin.getByRole('button', { name: 'Freeze the workbook' }).click();
    await addin.getByText('2 formulas frozen to values.').first().waitFor();
    await addin.getByText('No REE formulas yet.').waitFor();
    await workbench.enter({ A1: 60 });
    await addin.getByRole('button', { name: 'Thaw the workbook' }).click();
    await addin.getByText('1 formula restored. 1 cell changed since, left as it is.').first().waitFor();
    const row = addin.getByRole('row', { name: /Sheet1!A1/ });
    assert.match((await row.innerText()).replace(/\s+/g, ' '), /Sheet1!A1 55 60/);
    assert.deepEqual(await axeFindings(addin), []);
    await addin.getByRole('button', { name: 'Restore these too, what stands there is lost' }).click();
    await addin.getByText('1 formula restored. 1 changed cell overwritten.').first().waitFor();
    await workbench.settled();
    assert.deepEqual(await workbench.readArea('A1:A2'), [[55], [69]]);
  });

  it('lists changed dates as their cells show them', async () => {
    const workbench = await openPane({ A1: '=REE.ASOF("NdPr","price: spot")' });
    const { addin } = workbench;
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').numberFormat = [['d mmm yyyy']];
        await context.sync();
      }),
    );
    await addin.getByRole('button', { name: 'Freeze the workbook' }).click();
    await addin.getByText('1 formula frozen to values.').first().waitFor();
    await workbench.enter({ A1: 46100 });
    await addin.getByRole('button', { name: 'Thaw the workbook' }).click();
    const row = addin.getByRole('row', { name: /Sheet1!A1/ });
    assert.equal((await row.innerText()).replace(/\s+/g, ' '), 'Sheet1!A1 19 Feb 2026 19 Mar 2026');
  });

  it('shows each finding with its repair, repairs and takes it back, by keyboard', async () => {
    const workbench = await openPane({
      A1: '=_xldudf_REE_PRICE("NdPr","2024")',
      A3: '=REE.PRCE("NdPr")',
    });
    const { page, addin } = workbench;
    await addin.getByRole('button', { name: 'Check the workbook' }).focus();
    await page.keyboard.press('Enter');
    await addin.getByText('2 cells checked: 2 findings.').first().waitFor();
    await addin.getByText('Did you mean REE.PRICE?').waitFor();
    const code = addin.getByLabel('After the repair');
    assert.equal(await code.innerText(), '=REE.PRICE("NdPr","2024")');
    assert.deepEqual(await axeFindings(addin), []);
    await addin.getByRole('button', { name: 'Repair Sheet1!A1' }).focus();
    await page.keyboard.press('Enter');
    await addin.getByText('2 cells checked: 1 finding.').first().waitFor();
    await workbench.shows('A1', 55);
    await addin.getByRole('button', { name: 'Undo the repair' }).focus();
    await page.keyboard.press('Enter');
    await addin.getByText('2 cells checked: 2 findings.').first().waitFor();
    await workbench.shows('A1', '#NAME?');
  });

  it('goes to the cell of a finding', async () => {
    const workbench = await openPane({ C7: '=REE.PRCE("NdPr")' });
    const { addin } = workbench;
    await addin.getByRole('button', { name: 'Check the workbook' }).click();
    await addin.getByRole('button', { name: 'Sheet1!C7' }).click();
    await addin.getByRole('region', { name: 'Source of the selected cell' }).getByText('Sheet1!C7').waitFor();
  });

  it('writes the sources sheet and leads there', async () => {
    const { addin } = await openPane({ A1: '=REE.PRICE("NdPr","2024")' });
    await addin.getByRole('button', { name: 'Write the sources sheet' }).click();
    await addin.getByText('1 line for 1 cell on REE sources, a new sheet.').first().waitFor();
    await addin.getByRole('button', { name: 'Show it' }).click();
    await addin.getByText('REE sources!A4:J5').first().waitFor();
    await addin.getByRole('button', { name: 'Write the sources sheet' }).click();
    await addin.getByText('1 line for 1 cell on REE sources, in the old place.').first().waitFor();
  });

  it('says what keeps it from freezing, what that means, and what to do', async () => {
    const workbench = await openPane({ A1: '=REE.PRICE("NdPr","2024")' });
    const { addin } = workbench;
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().protection.protect();
        await context.sync();
      }),
    );
    await addin.getByRole('button', { name: 'Freeze the sheet' }).click();
    const alert = addin.getByRole('alert');
    assert.equal(
      await alert.innerText(),
      'Sheet1 is protected. Nothing was frozen. Take the protection off (Review, Unprotect Sheet), or choose other sheets.',
    );
  });
});
