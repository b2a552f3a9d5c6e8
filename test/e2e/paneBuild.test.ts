import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { builtAddin, describeInBrowser } from './support/describeInBrowser.ts';
import { goTo, pick } from './support/paneScreens.ts';
import { tabTo } from './support/tabTo.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

describeInBrowser('the pane’s Build screen', builtAddin, ({ open }) => {
  const openFresh = (query = '?workbook=blank'): Promise<WorkbenchPage> =>
    open(query, 'localStorage.clear()');

  it('builds a price on a basis, in another money with a rate, and inserts what its preview shows', async () => {
    const workbench = await openFresh();
    const { addin } = workbench;
    await goTo(addin, 'Build');
    await pick(addin, 'What', 'NdPr');
    await choose(addin, 'Basis and market', 'assessment Europe');
    await choose(addin, 'Unit', 'EUR/kg');
    await addin.getByText('The cell would show #VALUE!.').waitFor();
    await addin.getByRole('textbox', { name: 'Rate, USD per EUR' }).fill('1.08');
    await addin.getByText('77.55').waitFor();
    assert.match(
      (await preview(addin).innerText()).replace(/\s+/g, ' '),
      /^77\.55 EUR\/kg .*assessment price of NdPr oxide, Europe.*rareearth-materials\.com/,
    );
    await workbench.select('B2');
    await addin.getByRole('button', { name: 'Insert formula' }).click();
    await said(addin, 'Inserted at Sheet1!B2.');
    await workbench.select('B4');
    await addin.getByRole('button', { name: 'Insert value' }).click();
    await said(addin, 'Inserted at Sheet1!B4.');
    await workbench.settled();
    assert.deepEqual((await workbench.readArea('B2:B4')).flat(), [83.75 / 1.08, null, 83.75 / 1.08]);
    assert.deepEqual(await formulasOf(workbench), {
      'Sheet1!B2': '=REE.PRICE("NdPr",,"assessment Europe","EUR/kg","EURUSD 1.08")',
    });
    const shown = await workbench.page.evaluate(() => window.workbench!.text('B2'));
    assert.equal(shown, '77.55');
    await goTo(addin, 'Workbook');
    await workbench.select('B4');
    const source = addin.getByRole('region', { name: 'Source of the selected cell' });
    await source.getByText(/^Inserted as a value on \d{4}-\d\d-\d\d from edition 2026\.11\.23\.$/).waitFor();
    await source.getByText(/rareearth-materials/).waitFor();
  });

  it('offers the bases that the material has, and keeps a choice that another one has too', async () => {
    const { addin } = await openFresh();
    await goTo(addin, 'Build');
    await pick(addin, 'What', 'NdPr');
    assert.ok(!(await wordsOf(addin, 'Basis and market')).some((words) => words.startsWith('spot Europe')));
    await pick(addin, 'What', 'Dy oxide');
    assert.ok((await wordsOf(addin, 'Basis and market')).some((words) => words.startsWith('spot Europe')));
    await choose(addin, 'Basis and market', 'spot Europe');
    await pick(addin, 'What', 'Tb oxide');
    await addin.getByText('=REE.PRICE("Tb oxide",,"spot Europe")').waitFor();
  });

  it('asks before it would write over anything', async () => {
    const workbench = await openFresh();
    const { addin } = workbench;
    await workbench.enter({ B2: 'mine' });
    await goTo(addin, 'Build');
    await pick(addin, 'What', '10X');
    await workbench.select('B2');
    await addin.getByRole('button', { name: 'Insert formula' }).click();
    await said(addin, 'B2 is in use. Nothing was written.');
    await addin.getByRole('button', { name: /^Insert at / }).click();
    await said(addin, /^Inserted at Sheet1!/);
    assert.equal(await workbench.read('B2'), 'mine');
  });

  it('follows a formula that is edited by hand, and says where it cannot', async () => {
    const workbench = await openFresh();
    const { addin } = workbench;
    await goTo(addin, 'Build');
    await pick(addin, 'What', 'NdPr');
    const formula = addin.getByRole('textbox', { name: 'Formula' });
    await formula.fill('=REE.PRICE("NdPr",2024)');
    await preview(addin).getByText('55.00').waitFor();
    await addin
      .getByRole('status')
      .getByText(/^55\.00 USD\/kg, 2024, U\.S\. Geological/)
      .waitFor({ state: 'attached' });
    await formula.fill('=REE.HISTORY("NdPr","price",2024,2025)');
    await preview(addin).getByText('3 rows, 2 columns.').waitFor();
    await formula.fill('=REE.PRICE("NdPr",2024)*2');
    await preview(addin).getByText('This is not one call of an REE function').waitFor();
    assert.ok(await addin.getByRole('button', { name: 'Insert formula' }).isDisabled());
    await formula.fill('=REE.PRCE("NdPr")');
    await preview(addin).getByText('Did you mean REE.PRICE?').waitFor();
    assert.ok(await addin.getByRole('button', { name: 'Insert formula' }).isDisabled());
    await formula.fill('=REE.PRICE("NdPr",DATE(2024,1,1))');
    await preview(addin).getByText('Only Excel can calculate DATE(2024,1,1).').waitFor();
    assert.ok(await addin.getByRole('button', { name: 'Insert formula' }).isDisabled());
    await formula.fill('=REE.PRICE("NdPr";2024)');
    await preview(addin).getByText('The arguments are separated by semicolons.').waitFor();
    await formula.fill('=REE.PRICE(A1)');
    await preview(addin).getByText('refers to cells').waitFor();
    await workbench.enter({ A1: 'Dy' });
    await workbench.select('B1');
    await addin.getByRole('button', { name: 'Insert formula' }).click();
    await said(addin, 'Inserted at Sheet1!B1.');
    await workbench.settled();
    assert.equal(await workbench.read('B1'), 239);
    await formula.fill('');
    await addin.getByRole('button', { name: 'Back to the choices' }).click();
    await preview(addin).getByText('69.00').waitFor();
  });

  it('keeps recent formulas over sessions: one press brings one back, another forgets it', async () => {
    const { addin, page } = await openFresh();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await goTo(addin, 'Build');
    await pick(addin, 'What', 'Dy oxide');
    await choose(addin, 'Basis and market', 'spot Europe');
    await addin.getByRole('button', { name: 'Copy formula' }).click();
    await addin.getByText('Copied.').waitFor({ state: 'attached' });
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      '=REE.PRICE("Dy oxide",,"spot Europe")',
    );
    const again = (await open('?workbook=blank')).addin;
    await goTo(again, 'Build');
    await again.getByRole('button', { name: /^Dy oxide, price: spot Europe/ }).click();
    await again.getByRole('textbox', { name: 'Formula' }).waitFor();
    assert.equal(await again.getByRole('combobox', { name: 'Basis and market' }).inputValue(), 'spot Europe');
    await again.getByRole('button', { name: 'Remove Dy oxide, price: spot Europe' }).click();
    assert.equal(await again.getByRole('heading', { name: 'Recent' }).count(), 0);
  });

  it('is used by keys alone', async () => {
    const workbench = await openFresh();
    const { addin, page } = workbench;
    await addin.getByRole('searchbox').focus();
    await tabTo(page, addin, /^Build$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await addin.getByRole('combobox', { name: 'What' }).waitFor();
    await tabTo(page, addin, /^What$/);
    await page.keyboard.type('ndpr');
    await addin.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await addin.getByText('69.00').waitFor();
    await tabTo(page, addin, /^When$/);
    await page.keyboard.type('2024');
    await addin.getByText('55.00').waitFor();
    await tabTo(page, addin, /^Insert formula$/);
    await page.keyboard.press('Enter');
    await said(addin, 'Inserted at Sheet1!A1.');
    await workbench.shows('A1', 55);
  });
});

function preview(pane: Frame) {
  return pane.getByRole('region', { name: 'Preview' });
}

async function choose(pane: Frame, label: string, value: string): Promise<void> {
  await pane.getByRole('combobox', { name: label }).selectOption(value);
}

function wordsOf(pane: Frame, label: string): Promise<string[]> {
  return pane.getByRole('combobox', { name: label }).locator('option').allInnerTexts();
}

/** Waits until the pane shows this, and has told screen readers the same. */
async function said(pane: Frame, words: string | RegExp): Promise<void> {
  await pane.getByRole('main').getByText(words).waitFor();
  await pane.getByRole('status').getByText(words).waitFor({ state: 'attached' });
}

async function formulasOf({ page }: WorkbenchPage): Promise<Record<string, string>> {
  const formulas = await page.evaluate(() => window.workbench!.formulas());
  return Object.fromEntries(formulas.map(({ address, formula }) => [address, formula]));
}
