import assert from 'node:assert/strict';
import type { Frame, Locator } from 'playwright-core';
import { axeFindings } from './support/axeFindings.ts';
import { builtAddin, describeInBrowser } from './support/describeInBrowser.ts';
import { OperationsPage } from './support/operations.ts';
import { goTo } from './support/paneScreens.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

describeInBrowser('templates in the pane that read tables of the workbook', builtAddin, ({ open }) => {
  let workbench: WorkbenchPage;
  let pane: Frame;

  beforeEach(async () => {
    workbench = await open('?workbook=blank', 'localStorage.clear()');
    pane = workbench.addin;
    await goTo(pane, 'Compare');
    await pane.locator('.templates > li').first().waitFor();
  });

  const group = (label: string): Locator => pane.getByRole('group', { name: `What ${label} reads` });
  const said = (words: string): Promise<void> =>
    pane.getByRole('status').getByText(words).waitFor({ state: 'attached' });

  /** Presses Insert, and waits until all is written and calculated. */
  const insert = async (label: string, words: string): Promise<void> => {
    await pane.getByRole('button', { name: `Insert ${label} on a new sheet` }).click();
    await said(words);
    await workbench.settled();
  };
  /** Whether the box of a template is ticked, once there is one. */
  const box = (label: string, words: string): Locator => group(label).getByRole('checkbox', { name: words });
  const codeOf = async (address: string): Promise<unknown> => {
    const value = await workbench.read(address);
    return typeof value === 'object' && value !== null ? value.code : value;
  };

  it('offers nothing without such tables, then what was inserted, checked, and sheets follow it', async () => {
    assert.equal(await pane.getByRole('group', { name: /^What / }).count(), 0);
    await insert('Rate table', 'Inserted at Rate table!');
    await box('Price deck', 'Read rates from the rate table ReeRates').waitFor();
    await insert('Price deck', 'It reads the table ReeRates.');
    const prices = box('Magnet feed', 'Read prices from the price deck ReeDeck');
    await prices.waitFor();
    assert.ok(await prices.isChecked());
    const line = pane.locator('.templates > li', { hasText: 'Margins and premia' });
    const rates = box('Margins and premia', 'Read rates from the rate table ReeRates');
    assert.match(await line.innerText(), /You set: VAT in Chinese quotes/);
    await rates.uncheck();
    assert.match(await line.innerText(), /You set: CNY per USD, VAT in Chinese quotes/);
    await rates.check();
    for (const label of ['Margins and premia', 'Price history', 'Floor monitor', 'Capital intensity'])
      assert.equal(await group(label).getByRole('checkbox').count(), 1, label);
    for (const label of ['Producers side by side', 'Mine-to-magnet balance', 'Rate table'])
      assert.equal(await group(label).count(), 0, label);

    await workbench.enter({ 'Price deck!F12': 110 });
    await insert('Magnet feed', 'It reads the table ReeDeck.');
    assert.equal(await workbench.read('Magnet feed!B22'), 110);
    assert.equal(
      await workbench.read('Magnet feed!F22'),
      'From the price deck ReeDeck: NdPr in USD/kg, average, own price.',
    );
    await workbench.enter({ 'Price deck!F12': 90 });
    await workbench.settled();
    assert.equal(await workbench.read('Magnet feed!B22'), 90);
    const [tonnes, money] = [
      await workbench.read('Magnet feed!B13'),
      await workbench.read('Magnet feed!B23'),
    ];
    assert.equal(Number(money).toFixed(3), '222.420');
    assert.equal(Number(tonnes).toFixed(2), '2471.33');

    // The deck reads the rates: in yuan it is of no use to a sheet in dollars, which says so.
    await workbench.enter({ 'Rate table!B6': 7, 'Price deck!B6': 'CNY/kg' });
    await workbench.settled();
    assert.equal(await workbench.read('Price deck!E11'), 385);
    assert.equal(await codeOf('Magnet feed!B22'), '#N/A');
    assert.equal(await codeOf('Magnet feed!B23'), '#N/A');
    assert.equal(
      await workbench.read('Magnet feed!F22'),
      'The price deck ReeDeck has no single price of NdPr in USD/kg, average.',
    );
  });

  it('reads nothing where the box is unticked', async () => {
    await insert('Price deck', 'Inserted at Price deck!');
    await workbench.enter({ 'Price deck!F12': 110 });
    await box('Magnet feed', 'Read prices from the price deck ReeDeck').uncheck();
    await insert('Magnet feed', 'Inserted at Magnet feed!');
    assert.equal(await workbench.read('Magnet feed!B22'), 69);
    assert.match(JSON.stringify(await workbench.read('Magnet feed!F22')), /Geological Survey/);
  });

  it('offers a second deck as a choice, under a name that formulas can read', async () => {
    await insert('Price deck', 'Inserted at Price deck!');
    await box('Magnet feed', 'Read prices from the price deck ReeDeck').waitFor();
    await insert('Price deck', 'Inserted at Price deck (2)!');
    const choice = group('Magnet feed').getByRole('combobox', { name: 'Read prices from' });
    await choice.waitFor();
    assert.deepEqual(await choice.locator('option').allTextContents(), [
      'the edition, as published',
      'the price deck ReeDeck on Price deck',
      'the price deck ReeDeck2 on Price deck (2)',
    ]);
    assert.equal(await choice.inputValue(), '');
    assert.deepEqual(await axeFindings(pane), []);
    await workbench.enter({ 'Price deck!F12': 110, 'Price deck (2)!F12': 77 });
    await choice.selectOption('ReeDeck2');
    await insert('Magnet feed', 'It reads the table ReeDeck2.');
    assert.equal(await workbench.read('Magnet feed!B22'), 77);
    assert.equal(await workbench.read('Price deck (2)!B33'), 77);
    assert.equal(await workbench.read('Price deck!B33'), 110);
  });

  it('finds a deck by its columns when it was renamed, and refuses one that has gone since', async () => {
    await insert('Price deck', 'Inserted at Price deck!');
    await box('Magnet feed', 'Read prices from the price deck ReeDeck').waitFor();
    await new OperationsPage(workbench).excel(async (context) => {
      context.workbook.tables.getItem('ReeDeck').name = 'Downside';
      await context.sync();
    });
    await pane.getByRole('button', { name: 'Insert Magnet feed on a new sheet' }).click();
    await pane
      .getByRole('alert')
      .getByText('The workbook has no table ReeDeck: it was deleted or renamed.')
      .waitFor();
    const sheets = await workbench.page.evaluate(() => window.workbench!.sheets());
    assert.ok(!sheets.includes('Magnet feed'));
    await box('Magnet feed', 'Read prices from the price deck Downside').waitFor();
    await workbench.enter({ 'Price deck!F12': 50 });
    await insert('Magnet feed', 'It reads the table Downside.');
    assert.equal(await workbench.read('Magnet feed!B22'), 50);
  });

  it('looks again when the user comes back from the sheet', async () => {
    await insert('Rate table', 'Inserted at Rate table!');
    await box('Margins and premia', 'Read rates from the rate table ReeRates').waitFor();
    await new OperationsPage(workbench).excel(async (context) => {
      context.workbook.worksheets.getItem('Rate table').delete();
      await context.sync();
    });
    await pane.evaluate(() => window.dispatchEvent(new Event('focus')));
    await group('Margins and premia').waitFor({ state: 'detached' });
  });
});
