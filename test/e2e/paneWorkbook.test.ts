import assert from 'node:assert/strict';
import { builtAddin, describeInBrowser } from './support/describeInBrowser.ts';
import { heldMessages } from './support/heldMessages.ts';
import { goTo, openPageOf } from './support/paneScreens.ts';
import { focusedWords, tabTo } from './support/tabTo.ts';

describeInBrowser('the Workbook screen', builtAddin, ({ open }) => {
  it('counts what is there, and names the source of the selected cell, nested calls and references included', async () => {
    const workbench = await open();
    const { addin } = workbench;
    await workbench.enter({ A1: 'NdPr', B1: '=ROUND(REE.PRICE(A1,"2024"),0)+REE.PRICE("Dy","2024")' });
    await workbench.select('B1');
    await goTo(addin, 'Workbook');
    await addin.getByText('1 cell with REE formulas on 1 sheet.').waitFor();
    const source = addin.getByRole('region', { name: 'Source of the selected cell' });
    await source.getByText('Sheet1!B1').waitFor();
    const words = (await source.innerText()).replace(/\s+/g, ' ');
    assert.match(words, /REE\.PRICE\(A1,"2024"\) .*A1 is NdPr average price of NdPr oxide.* 55\.00 USD\/kg/);
    assert.match(words, /REE\.PRICE\("Dy","2024"\) average price of Dy oxide.* 257\.00 USD\/kg/);
    assert.match(words, /U\.S\. Geological Survey/);
  });

  it('follows the selected cell from one to the next', async () => {
    const workbench = await open();
    const { addin } = workbench;
    await workbench.enter({
      A1: 'Dy',
      B1: '=REE.PRICE("NdPr","2024")',
      B2: '=ROUND(REE.PRICE(A1,"2024"),0)+REE.PRICE("Tb","2024")',
      B3: 7,
    });
    const source = addin.getByRole('region', { name: 'Source of the selected cell' });
    await goTo(addin, 'Workbook');
    await source.getByText('Sheet1!A1').waitFor();
    for (const [cell, ...words] of [
      ['B1', 'average price of NdPr oxide'],
      ['B2', 'A1 is Dy', 'average price of Dy oxide', 'average price of Tb oxide'],
      ['B3', 'No REE formula here.'],
      ['B1', 'average price of NdPr oxide'],
    ] as const) {
      await workbench.select(cell);
      await source.getByText(`Sheet1!${cell}`).waitFor();
      for (const one of words) await source.getByText(one).waitFor();
    }
    assert.equal(await source.getByText('average price').count(), 1);
  });

  it('misses no selection that is made before Excel tells of them', async () => {
    const workbench = await open('?workbook=blank', heldMessages.script('_RegisterSelectionChangedEvent'));
    const { addin, page } = workbench;
    const source = addin.getByRole('region', { name: 'Source of the selected cell' });
    await workbench.enter({ B1: '=REE.PRICE("NdPr","2024")' });
    await goTo(addin, 'Workbook');
    await source.getByText('Sheet1!A1').waitFor();
    await heldMessages.arrived(page);
    await workbench.select('B1');
    await heldMessages.release(page);
    await source.getByText('Sheet1!B1').waitFor();
    await source.getByText('average price of NdPr oxide').waitFor();
  });

  it('follows the selection also where it was opened while a cell was edited', async () => {
    const workbench = await open();
    const { addin, page } = workbench;
    await workbench.enter({ D9: '=REE.PRICE("NdPr","2024")' });
    await page.locator('#sheet').click({ position: { x: 120, y: 90 } });
    await page.keyboard.type('typing');
    // A click would end the editing here; in Excel the pane can be clicked while a cell is edited.
    await addin.evaluate(() => (location.hash = location.hash.replace(/^#?(\/\w+)?/, '#/workbook')));
    await addin.getByRole('heading', { level: 2, name: 'Workbook' }).waitFor();
    await page.locator('#sheet').press('Enter');
    await workbench.select('D9');
    const source = addin.getByRole('region', { name: 'Source of the selected cell' });
    await source.getByText('Sheet1!D9').waitFor();
    assert.equal(await addin.getByRole('alert').count(), 0);
  });

  it('says of an answer that is none why, and of a cell without a call that there is nothing to name', async () => {
    const workbench = await open();
    await workbench.enter({ A1: '=REE.PRICE("NdPr","1990")', A2: 7 });
    await workbench.select('A1');
    await goTo(workbench.addin, 'Workbook');
    await workbench.addin.getByText(/#N\/A: .*1990.*First \d{4}/).waitFor();
    await goTo(workbench.addin, 'About');
    await workbench.select('A2');
    await goTo(workbench.addin, 'Workbook');
    await workbench.addin.getByText('No REE formula here.').waitFor();
  });

  it('finds a price, inserts it, refreshes and reads the source by keyboard alone', async () => {
    const workbench = await open();
    const { page, addin } = workbench;
    await addin.getByRole('searchbox').focus();
    await page.keyboard.type('NdPr');
    await page.keyboard.press('Enter');
    await addin.getByRole('heading', { name: 'Key figures' }).waitFor();
    await tabTo(page, addin, /^average price/i);
    await page.keyboard.press('Enter');
    await tabTo(page, addin, /^Insert formula$/);
    await page.keyboard.press('Enter');
    await addin.getByRole('main').getByText('Inserted at Sheet1!A1.').waitFor();
    await workbench.shows('A1', 69);
    assert.equal(await focusedWords(addin), 'Insert formula');
    const { calls } = await workbench.traffic();
    await tabTo(page, addin, /^Workbook$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await addin.getByRole('button', { name: 'Refresh the workbook' }).waitFor();
    await tabTo(page, addin, /^Refresh the workbook$/);
    await page.keyboard.press('Enter');
    await addin.getByText('1 cell refreshed. No value changed.').first().waitFor();
    assert.equal((await workbench.traffic()).calls - calls, 1);
    assert.equal(await focusedWords(addin), 'Refresh the workbook');
    const source = addin.getByRole('region', { name: 'Source of the selected cell' });
    assert.match(
      (await source.innerText()).replace(/\s+/g, ' '),
      /Sheet1!A1 69\.00 =REE\.PRICE\("NdPr"\) .*average price of NdPr oxide.*U\.S\. Geological Survey/,
    );
  });

  it('keeps the way of Tab when the control that had the focus goes', async () => {
    const { page, addin } = await open();
    await openPageOf(addin, 'United States');
    await addin.getByRole('button', { name: /^All \d+ figures/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const { tag, isInPane } = await addin.evaluate(() => ({
      tag: document.activeElement?.tagName,
      isInPane: document.hasFocus(),
    }));
    assert.equal(isInPane, true);
    assert.ok(tag === 'A' || tag === 'BUTTON', tag);
  });
});
