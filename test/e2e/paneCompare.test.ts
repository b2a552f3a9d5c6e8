import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { builtAddin, describeInBrowser } from './support/describeInBrowser.ts';
import { goTo, openPageOf, pick } from './support/paneScreens.ts';
import { focusedWords, tabTo } from './support/tabTo.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

const companies = ['MP Materials', 'Lynas', 'Noveon Magnetics', 'Neo Performance Materials'];
const measures = ['production: NdPr oxide', 'revenue', 'nameplate capacity: announced'];

describeInBrowser('the pane’s Compare screen', builtAddin, ({ open }) => {
  const openFresh = (query = '?workbook=blank'): Promise<WorkbenchPage> =>
    open(query, 'localStorage.clear()');

  const compare = async ({ addin }: WorkbenchPage): Promise<void> => {
    await goTo(addin, 'Compare');
    for (const name of companies) await pick(addin, 'Add a row', name);
    for (const measure of measures) await pick(addin, 'Add a column', measure);
  };

  it('inserts what was picked, in the order that was chosen, on a new sheet', async () => {
    const workbench = await openFresh();
    const { addin } = workbench;
    await compare(workbench);
    await addin.getByRole('button', { name: 'Move Lynas up' }).click();
    await addin.getByRole('button', { name: `Move ${measures[1]} up` }).click();
    await addin.getByRole('combobox', { name: 'Chart' }).selectOption('production: NdPr oxide');
    const shown = await previewRows(addin);
    assert.deepEqual(
      shown.map(([name]) => name),
      ['Name', 'Lynas', 'MP Materials', 'Noveon Magnetics', 'Neo Performance Materials'],
    );
    await addin.getByRole('button', { name: 'Insert comparison' }).click();
    await said(addin, /^Inserted at /);
    await workbench.settled();
    const [, sheet] = await workbench.page.evaluate(() => window.workbench!.sheets());
    const rows = await workbench.readArea(`'${sheet!}'!A5:D11`);
    assert.deepEqual(rows.slice(0, 2), [
      ['Name', 'revenue', 'production: NdPr oxide', 'nameplate capacity: announced'],
      ['Unit', 'USD', 't', 't/yr'],
    ]);
    const figures = rows.slice(3).map((row) => row.map(codeOf));
    assert.deepEqual(
      figures.map(([name]) => name),
      ['Lynas', 'MP Materials', 'Noveon Magnetics', 'Neo Performance Materials'],
    );
    assert.deepEqual(
      figures.map((row) => row.slice(1).map(shownAs)),
      shown.slice(1).map((row) => row.slice(1).map(valueIn)),
    );
    assert.equal((await workbench.page.evaluate(() => window.workbench!.charts())).length, 1);
  });

  it('moves a row by dragging, and a column by keys, with the focus on what moved', async () => {
    const workbench = await openFresh();
    const { addin, page } = workbench;
    await compare(workbench);
    const grips = addin.getByRole('list', { name: 'Rows' }).locator('.grip');
    const [from, to] = [await grips.nth(3).boundingBox(), await grips.nth(0).boundingBox()];
    await page.mouse.move(from!.x + 5, from!.y + 5);
    await page.mouse.down();
    await page.mouse.move(to!.x + 5, to!.y + 8, { steps: 6 });
    await page.mouse.up();
    assert.deepEqual(await namesIn(addin, 'Rows'), [companies[3], ...companies.slice(0, 3)]);
    await addin.getByRole('button', { name: `Move ${measures[0]} down` }).focus();
    await page.keyboard.press('Enter');
    await addin.getByRole('status').getByText(`${measures[0]}, 2 of 3`).waitFor({ state: 'attached' });
    await page.keyboard.press('Alt+ArrowDown');
    assert.deepEqual(await namesIn(addin, 'Columns'), [measures[1], measures[2], measures[0]]);
    assert.equal(await focusedWords(addin), `Move ${measures[0]} down`);
  });

  it('is there again on return, and takes what a page adds to it', async () => {
    const first = await openFresh();
    await openPageOf(first.addin, 'Dy oxide');
    await first.addin.getByRole('button', { name: 'Add to comparison' }).click();
    await openPageOf(first.addin, 'Tb oxide');
    await first.addin.getByRole('button', { name: 'Add to comparison' }).click();
    await first.addin.getByRole('link', { name: 'In the comparison (2)' }).click();
    await pick(first.addin, 'Add a column', 'price spot europe');
    const { addin } = await open('?workbook=blank');
    await goTo(addin, 'Compare');
    assert.deepEqual(await namesIn(addin, 'Rows'), ['Dy oxide', 'Tb oxide']);
    assert.deepEqual(await namesIn(addin, 'Columns'), ['price: spot Europe']);
    await addin.getByRole('button', { name: 'Remove Dy oxide' }).click();
    assert.deepEqual(await namesIn(addin, 'Rows'), ['Tb oxide']);
    await addin.getByRole('button', { name: 'Start anew' }).click();
    assert.equal(await addin.getByRole('list', { name: 'Rows' }).count(), 0);
  });

  it('keeps the focus in the list when lines are removed by keys, then in the field below it', async () => {
    const workbench = await openFresh();
    const { addin, page } = workbench;
    await goTo(addin, 'Compare');
    for (const name of ['Dy oxide', 'Tb oxide', 'NdPr oxide']) await pick(addin, 'Add a row', name);
    await addin.getByRole('button', { name: 'Remove Tb oxide' }).focus();
    for (const next of ['Remove NdPr oxide', 'Remove Dy oxide']) {
      await page.keyboard.press('Enter');
      await addin.locator(`[data-remove][aria-label="${next}"]:focus`).waitFor();
    }
    await page.keyboard.press('Enter');
    await addin.locator('input:focus').waitFor();
    assert.equal(await addin.getByRole('list', { name: 'Rows' }).count(), 0);
  });

  it('says what is wrong with a date, and inserts nothing before it is mended', async () => {
    const workbench = await openFresh();
    const { addin } = workbench;
    await compare(workbench);
    await addin.getByRole('textbox', { name: /^As of/ }).fill('2025-Q7');
    await addin.getByText('"2025-Q7" is not a date.').first().waitFor();
    assert.ok(await addin.getByRole('button', { name: 'Insert comparison' }).isDisabled());
    await addin.getByRole('textbox', { name: /^As of/ }).fill('2024');
    await addin.getByRole('radio', { name: 'Values' }).check();
    await addin.getByRole('radio', { name: 'At the selection' }).check();
    await workbench.enter({ B4: 'mine' });
    await workbench.select('A1');
    await addin.getByRole('button', { name: 'Insert comparison' }).click();
    await said(addin, 'B4 is in use. Nothing was written.');
    await addin.getByRole('button', { name: 'On a new sheet', exact: true }).click();
    await said(addin, /^Inserted at /);
    const formulas = await workbench.page.evaluate(() => window.workbench!.formulas());
    assert.deepEqual(
      formulas.filter(({ formula }) => formula.includes('REE.VALUE')),
      [],
    );
    assert.equal(await workbench.read('Sheet1!B4'), 'mine');
  });

  it('picks, orders and inserts by keys alone', async () => {
    const workbench = await openFresh();
    const { addin, page } = workbench;
    await addin.getByRole('searchbox').focus();
    await tabTo(page, addin, /^Compare$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await addin.getByRole('combobox', { name: 'Add a row' }).waitFor();
    await tabTo(page, addin, /^Add a row$/);
    for (const name of companies.slice(0, 2)) await pickByKeys(addin, page, name);
    await tabTo(page, addin, /^Add a column$/);
    await pickByKeys(addin, page, 'production: ndpr');
    await tabTo(page, addin, /^Move Lynas up$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    assert.deepEqual(await namesIn(addin, 'Rows'), ['Lynas', 'MP Materials']);
    await tabTo(page, addin, /^Insert comparison$/);
    await page.keyboard.press('Enter');
    await said(addin, /^Inserted at /);
  });

  it('lists the templates, and puts one on a new sheet by one press', async () => {
    const workbench = await openFresh();
    const { addin } = workbench;
    await goTo(addin, 'Compare');
    const lines = addin.locator('.templates > li');
    await lines.first().waitFor();
    assert.equal(await lines.count(), 13);
    await addin.getByRole('button', { name: /^Insert Magnet feed/i }).click();
    await said(addin, /^Inserted at /);
    await workbench.settled();
    const sheets = await workbench.page.evaluate(() => window.workbench!.sheets());
    assert.equal(sheets.length, 2);
    assert.ok((await formulaCount(workbench)) > 5);
  });
});

async function pickByKeys(pane: Frame, page: WorkbenchPage['page'], text: string): Promise<void> {
  await page.keyboard.type(text);
  await pane.getByRole('listbox').getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}

function namesIn(pane: Frame, list: string): Promise<string[]> {
  return pane
    .getByRole('list', { name: list })
    .getByRole('listitem')
    .locator('.what')
    .evaluateAll((all) => all.map((one) => one.firstChild?.textContent?.trim() ?? ''));
}

/** The preview, cell by cell, without the days. */
function previewRows(pane: Frame): Promise<string[][]> {
  return pane.getByRole('region', { name: 'Preview of the comparison' }).evaluate((region) =>
    [...region.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => {
        const copy = cell.cloneNode(true) as HTMLElement;
        for (const aside of copy.querySelectorAll('.when, .disagreement, .unitOf')) aside.remove();
        return copy.textContent.trim();
      }),
    ),
  );
}

/** "224,400,000" → 224400000; an error stays. */
function valueIn(shown: string | undefined): string | number {
  const number = Number((shown ?? '').replaceAll(',', ''));
  return Number.isNaN(number) ? (shown ?? '') : number;
}

function shownAs(value: unknown): string | number {
  return typeof value === 'number' ? Number(value.toFixed(value >= 10_000 ? 0 : 2)) : String(value);
}

function codeOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'code' in value ? value.code : value;
}

async function formulaCount({ page }: WorkbenchPage): Promise<number> {
  return page.evaluate(() => window.workbench!.formulas().length);
}

/** Waits until the pane shows this, and has told screen readers the same. */
async function said(pane: Frame, words: string | RegExp): Promise<void> {
  await pane.getByRole('main').getByText(words).waitFor();
  await pane.getByRole('status').getByText(words).waitFor({ state: 'attached' });
}
