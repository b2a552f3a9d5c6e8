import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { builtAddin, describeInBrowser } from './support/describeInBrowser.ts';
import { goTo, openPageOf } from './support/paneScreens.ts';

describeInBrowser('numbers and days in the pane', builtAddin, ({ open }) => {
  it('are written as a German Excel writes them', async () => {
    const { addin } = await open('?workbook=blank&locale=de-DE');
    await openPageOf(addin, 'Tb');
    await figure(addin, /^Average price.*\b1\.010,00 USD\/kg/i);
    await openPageOf(addin, 'NdPr');
    await figure(addin, /^Spot price.*\b123,00 USD\/kg.*19\.2\.2026/i);
    await figure(addin, /^List price.*\b416\.600 CNY\/t.*Dez\.? 2024/i);
    await goTo(addin, 'Settings');
    await addin.getByText(/^As in Excel \(de-DE\): 1\.234,5, \d+\.\d+\.\d{4}\.$/).waitFor();
  });

  it('are written as an American one does', async () => {
    const { addin } = await open('?workbook=blank&locale=en-US');
    await openPageOf(addin, 'NdPr');
    await figure(addin, /^Spot price.*\b123\.00 USD\/kg.*2\/19\/2026/i);
    await figure(addin, /^List price.*\b416,600 CNY\/t.*Dec 2024/i);
  });

  it('follow the workbook’s language where Excel does not say more', async () => {
    const { addin } = await open('?workbook=blank&locale=de-DE&api=1.9');
    await openPageOf(addin, 'NdPr');
    await figure(addin, /^Spot price.*\b123,00 USD\/kg.*19\. Feb\. 2026/i);
    await openPageOf(addin, 'Tb');
    await figure(addin, /^Average price.*\b1\.010,00 USD\/kg/i);
  });

  it('are inserted as numbers all the same', async () => {
    const workbench = await open('?workbook=blank&locale=de-DE');
    await openPageOf(workbench.addin, 'Tb');
    await workbench.addin.getByRole('button', { name: 'Insert Tb, average price' }).click();
    await workbench.shows('A1', 1010);
    assert.equal(await workbench.page.evaluate(() => window.workbench!.formula('A1')), '=REE.PRICE("Tb")');
  });
});

async function figure(pane: Frame, words: RegExp): Promise<void> {
  await pane.getByRole('button', { name: words }).waitFor();
}
