import assert from 'node:assert/strict';
import { builtAddin, describeInBrowser } from './support/describeInBrowser.ts';
import { goTo, openPageOf, paneScreens } from './support/paneScreens.ts';

describeInBrowser('the pane beside a workbook', builtAddin, ({ open }) => {
  it('begins with one action that can be skipped, and never shows it again', async () => {
    const workbench = await open();
    const { addin, page } = workbench;
    await addin.getByRole('button', { name: 'Put this table into the sheet' }).waitFor();
    await addin.getByRole('button', { name: 'Skip' }).click();
    await addin.getByRole('combobox', { name: 'kind' }).waitFor();
    await page.reload();
    await page.waitForFunction(() => window.workbench !== undefined || undefined);
    await workbench.settled();
    await workbench.addin.getByRole('combobox', { name: 'kind' }).waitFor();
    assert.equal(await workbench.addin.getByRole('button', { name: 'Skip' }).count(), 0);
  });

  it('is left by typing: the first screen never stands in the way', async () => {
    const { addin } = await open();
    await paneScreens['first run']!(addin);
    await addin.getByRole('searchbox').fill('Dy');
    await addin.getByRole('link', { name: /^Dy/ }).first().waitFor();
    assert.equal(await addin.getByRole('button', { name: 'Skip' }).count(), 0);
  });

  it('finds by ticker, alias and with a slip, and narrows by kind, stage and country', async () => {
    const { addin } = await open();
    await goTo(addin, 'Browse');
    const box = addin.getByRole('searchbox');
    await box.fill('USAR');
    await addin.getByRole('link', { name: /^USA Rare Earth/ }).waitFor();
    await box.fill('mountian pass');
    await addin.getByRole('link', { name: /^Mountain Pass/ }).waitFor();
    await box.fill('');
    await addin.getByRole('combobox', { name: 'kind' }).selectOption('facility');
    await addin.getByRole('combobox', { name: 'stage' }).selectOption('magnet');
    await addin.getByRole('combobox', { name: 'country' }).selectOption({ label: await usOption(addin) });
    await addin.getByRole('link', { name: /^10X/ }).waitFor();
    assert.equal(await addin.getByRole('link', { name: /^Lynas/ }).count(), 0);
    await addin.getByRole('button', { name: 'Clear filters' }).click();
    await addin.getByText(/^3\d\d entries/).waitFor();
  });

  it('opens a page with figures, a chart with its figures as a table, deals, relations and sources', async () => {
    const { addin } = await open();
    await openPageOf(addin, 'NdPr');
    await addin
      .getByRole('img', { name: /^NdPr, average price.*USD\/kg, .*latest 2025: 69\.00 USD\/kg, estimate/ })
      .waitFor();
    await addin.getByText('Figures as a table').click();
    await addin.getByRole('row', { name: /2024 55\.00 actual U\.S\. Geological Survey/ }).waitFor();
    await openPageOf(addin, 'MP Materials');
    await addin.getByRole('heading', { name: 'Timeline' }).waitFor();
    await addin.getByRole('link', { name: 'Mountain Pass' }).first().click();
    await addin.getByRole('heading', { level: 2, name: 'Mountain Pass' }).waitFor();
    await addin.getByRole('button', { name: '‹ Back' }).click();
    await addin.getByRole('heading', { level: 2, name: 'MP Materials' }).waitFor();
  });

  it('sets competing claims side by side, with the reason for the one that answers', async () => {
    const { addin } = await open();
    await openPageOf(addin, '10X');
    const location = addin.getByRole('button', { name: /^location/i });
    assert.match(
      (await location.innerText()).replace(/\s+/g, ' '),
      /Northlake, Texas, US.*1 other claim.*disputed: 10X magnet plant/,
    );
    await location.click();
    const claims = addin.getByRole('region', { name: 'Claims on location' });
    assert.match(await claims.innerText(), /Answers\s+Northlake, Texas, US[^]*Utah, US/);
    assert.match(await claims.innerText(), /ahead of press|source is company/);
    await addin.getByText(/nothing public puts the plant in Utah/).waitFor();
  });

  it('copies a formula', async () => {
    const { addin, page } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPageOf(addin, 'NdPr');
    await addin.getByRole('button', { name: /^average price/i }).click();
    await addin.getByRole('button', { name: 'Copy formula', exact: true }).click();
    await addin.getByText('Copied.').waitFor({ state: 'attached' });
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '=REE.PRICE("NdPr")');
  });

  it('keeps in its address what office.js needs, whichever screen it shows', async () => {
    const { addin } = await open();
    const before = new URL(addin.url()).hash;
    assert.match(before, /&_xdm_Info=/);
    await openPageOf(addin, 'NdPr');
    const after = await addin.evaluate(() => location.hash);
    assert.equal(after, `#/entity/material/ndpr${before.slice(before.indexOf('&_'))}`);
  });

  it('fits 320 px without scrolling sideways, and leaves the corner free, on every screen', async () => {
    const workbench = await open();
    const { page, addin } = workbench;
    await workbench.enter({ A1: '=REE.PRICE("NdPr","2024")' });
    await workbench.select('A1');
    await page.locator('#pane').evaluate((pane) => {
      pane.style.width = '320px';
    });
    for (const [screen, goThere] of Object.entries(paneScreens)) {
      await goThere(addin);
      const [wide, corner] = await addin.evaluate(() => {
        scrollTo(0, 0);
        const { scrollWidth, clientWidth } = document.documentElement;
        const inCorner = document.elementsFromPoint(clientWidth - 20, 16);
        const texts = inCorner.filter((one) => one.matches('a, button, h1, p, img'));
        return [scrollWidth - clientWidth, texts.map(({ outerHTML }) => outerHTML.slice(0, 80))];
      });
      assert.equal(wide, 0, `${screen} is ${wide} px too wide`);
      assert.deepEqual(corner, [], screen);
    }
  });

  it('never takes the focus when it opens', async () => {
    const { addin } = await open();
    await addin.getByRole('searchbox').waitFor();
    assert.equal(await addin.evaluate(() => document.activeElement?.tagName), 'BODY');
  });

  it('shows diagnostics to copy, with what happened since it started', async () => {
    const { addin } = await open();
    await goTo(addin, 'About');
    await addin.getByText('Show them').click();
    const text = await addin.getByLabel('Diagnostics', { exact: true }).innerText();
    for (const step of [/office\.js is there/, /edition {2}\d{4}\.\d+\.\d+ in force/, /pane shown/])
      assert.match(text, step);
  });

  it('has the checklist of docs/real-excel.md', async () => {
    const { addin } = await open();
    await goTo(addin, 'About');
    const boxes = addin.getByRole('checkbox');
    assert.ok((await boxes.count()) >= 24);
    await boxes.nth(8).check();
    assert.equal(await boxes.nth(8).isChecked(), true);
  });
});

async function usOption(pane: import('playwright-core').Frame): Promise<string> {
  const options = await pane.getByRole('combobox', { name: 'country' }).locator('option').allInnerTexts();
  return options.find((option) => option.startsWith('United States'))!;
}
