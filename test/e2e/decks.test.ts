import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { builtAddin, describeInBrowser } from './support/describeInBrowser.ts';
import { goTo } from './support/paneScreens.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

describeInBrowser('price decks and rate tables that functions name', builtAddin, ({ open }) => {
  let workbench: WorkbenchPage;
  let pane: Frame;

  beforeEach(async () => {
    workbench = await open('?workbook=blank', 'localStorage.clear()');
    pane = workbench.addin;
  });

  const insert = async (label: string): Promise<void> => {
    await goTo(pane, 'Compare');
    await pane.getByRole('button', { name: `Insert ${label} on a new sheet` }).click();
    await pane.getByRole('status').getByText(`Inserted at ${label}!`).waitFor({ state: 'attached' });
    await workbench.settled();
  };
  const shows = (address: string, value: number): Promise<void> => workbench.shows(address, value);

  it('answer from the deck, follow what is typed in it, and say whose price it is', async () => {
    await workbench.enter({
      'Sheet1!A1': '=REE.PRICE("NdPr","2025","deck: ReeDeck")',
      'Sheet1!A2': '=REE.SOURCE("NdPr","price: deck: ReeDeck","2025")',
      'Sheet1!A3': '=REE.PRICE("NdPr","2025")',
    });
    await workbench.settled();
    assert.deepEqual(await workbench.read('Sheet1!A1'), {
      code: '#N/A',
      message:
        'No price deck of this workbook has a price of NdPr oxide. Compare in the REE pane inserts a deck.',
    });
    await insert('Price deck');
    await shows('Sheet1!A1', 69);
    await workbench.enter({ 'Price deck!F12': 110 });
    await shows('Sheet1!A1', 110);
    assert.match(
      (await workbench.read('Sheet1!A2')) as string,
      /^Price deck ReeDeck, table of this workbook, row 12 of Price deck; nothing before \[price deck\]/,
    );
    assert.equal(await workbench.read('Sheet1!A3'), 69);
  });

  it('follow every price that is typed, and no other row is ever gone meanwhile', async () => {
    await workbench.enter({
      'Sheet1!A1': '=REE.PRICE("NdPr",2025,"deck: ReeDeck")',
      'Sheet1!A2': '=REE.PRICE("Dy",2023,"deck: ReeDeck")',
    });
    await insert('Price deck');
    await shows('Sheet1!A1', 69);
    await shows('Sheet1!A2', 330);
    const others = workbench.page.evaluate(async () => {
      const seen = new Set<string>();
      while (window.workbench?.read('Sheet1!B1') !== 'done') {
        seen.add(JSON.stringify(window.workbench?.read('Sheet1!A2')));
        await new Promise(requestAnimationFrame);
      }
      return [...seen];
    });
    for (const price of [100, 101, 102, 103, 104]) {
      await workbench.enter({ 'Price deck!F12': price });
      await shows('Sheet1!A1', price);
      await workbench.settled();
    }
    await workbench.enter({ 'Sheet1!B1': 'done' });
    assert.deepEqual(await others, ['330']);
    await goTo(pane, 'Workbook');
    const part = pane.getByRole('region', { name: 'Price decks and rates' });
    await part.getByText('21 prices').waitFor();
    assert.equal(await part.getByText('followed no further').count(), 0);
  });

  it('convert at the rate of the table', async () => {
    await insert('Rate table');
    await workbench.enter({
      'Sheet1!A1': '=REE.PRICE("La","2018",,"CNY/kg","rates: ReeRates")',
      'Sheet1!A2': '=REE.CONVERT(70,"CNY/kg","USD/kg",,"rates: ReeRates")',
    });
    await workbench.enter({ 'Rate table!B6': 7 });
    await shows('Sheet1!A1', 14);
    await shows('Sheet1!A2', 10);
    await workbench.enter({ 'Rate table!B6': 8 });
    await shows('Sheet1!A1', 16);
  });
});
