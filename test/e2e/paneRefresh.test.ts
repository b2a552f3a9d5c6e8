/* eslint no-restricted-properties: 'off' -- the test plays the user */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { axeFindings } from './support/axeFindings.ts';
import { buildVariant } from './support/buildVariant.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { editionWith } from './support/editionWith.ts';
import { heldMessages } from './support/heldMessages.ts';
import { goTo } from './support/paneScreens.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

const folder = fileURLToPath(new URL('../../build/e2e-pane-refresh', import.meta.url));

describeInBrowser('a refresh, seen in the pane', folder, ({ open }) => {
  before(async function () {
    this.timeout(120_000);
    await buildVariant(folder);
  });

  it('says which cells another edition has changed: old, new and the source, dates as dates', async () => {
    const workbench = await open();
    const { addin } = workbench;
    await workbench.enter({
      A1: 'NdPr',
      B1: '=REE.PRICE(A1,"2024")*2',
      B2: '=45999+REE.PRICE(A1,"2024")',
      A3: '=REE.HISTORY("NdPr","price",2023,2025)',
      D1: '=REE.PRICE("Dy","2024")',
    });
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('B2').numberFormat = [['yyyy-mm-dd']];
        await context.sync();
      }),
    );
    await goTo(addin, 'Workbook');
    await addin.getByText('4 cells with REE formulas on 1 sheet.').waitFor();
    const edition = editionWith('usgs-mcs2026-ndpr-oxide-2024', 99);
    await addin.evaluate((next) => window.swapEdition(next), edition);
    await addin.getByRole('main').getByText('3 cells refreshed. 3 values changed.').waitFor();
    await addin.getByRole('status').getByText('3 values changed.').waitFor({ state: 'attached' });
    const changes = addin.getByRole('table').filter({ hasText: 'Was' });
    const rows = await changes.getByRole('row').allInnerTexts();
    assert.deepEqual(
      rows.map((row) => row.replace(/\s+/g, ' ').trim()).filter((row) => !row.startsWith('U.S.')),
      ['Cell Was Is', 'Sheet1!B1 110 198', 'Sheet1!B2 2026-02-01 2026-03-17', 'Sheet1!B5 55 99'],
    );
    const sources = await changes.locator('th[scope=rowgroup]').allInnerTexts();
    assert.match(sources[0]!, /^U\.S\. Geological Survey, Mineral Commodity Summaries 2026/);
    await addin.getByText(`Edition ${edition.id} answers`).waitFor();
    assert.deepEqual(await axeFindings(addin), []);
  });

  for (const [scope, cells] of [
    ['selection', 1],
    ['sheet', 2],
    ['workbook', 4],
  ] as const)
    it(`asks again the cells of the ${scope}`, async () => {
      const workbench = await open();
      const { addin } = workbench;
      await enterOnTwoSheets(workbench);
      await workbench.select('A2');
      await goTo(addin, 'Workbook');
      const { calls } = await workbench.traffic();
      await addin.getByRole('button', { name: `Refresh the ${scope}` }).click();
      const words = `${cells === 1 ? '1 cell' : `${cells} cells`} refreshed. No value changed.`;
      await addin.getByRole('main').getByText(words).waitFor();
      assert.equal((await workbench.traffic()).calls - calls, cells);
    });

  it('shows how far it is, and stops where it is told to', async () => {
    const workbench = await open('?workbook=blank', heldMessages.script('SetDirty'));
    const { addin, page } = workbench;
    await enterOnTwoSheets(workbench);
    await goTo(addin, 'Workbook');
    const { calls } = await workbench.traffic();
    await addin.getByRole('button', { name: 'Refresh the workbook' }).click();
    await heldMessages.arrived(page);
    const bar = addin.getByRole('progressbar', { name: 'Refreshing' });
    await bar.waitFor();
    assert.equal(await bar.getAttribute('aria-valuemax'), '4');
    await addin.getByText('Calculating Sheet1 0 of 4').waitFor();
    assert.deepEqual(await axeFindings(addin), []);
    await addin.getByRole('button', { name: 'Cancel' }).click();
    await heldMessages.release(page);
    await addin.getByRole('main').getByText('Cancelled after 2 cells of 4.').waitFor();
    await workbench.settled();
    assert.equal((await workbench.traffic()).calls - calls, 2);
    assert.deepEqual(await workbench.readArea('A1:A2'), [[55], [257]]);
  });
});

/** Two REE cells on each of two sheets, the first one active. */
async function enterOnTwoSheets(workbench: WorkbenchPage): Promise<void> {
  await workbench.addin.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add('Other');
      await context.sync();
    }),
  );
  await workbench.enter({
    A1: '=REE.PRICE("NdPr","2024")',
    A2: '=REE.PRICE("Dy","2024")',
    'Other!A1': '=REE.PRICE("NdPr","2024")',
    'Other!A2': '=REE.PRICE("Dy","2024")',
  });
}
