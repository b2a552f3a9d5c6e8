import assert from 'node:assert/strict';
import type { Frame, Locator } from 'playwright-core';
import { axeFindings } from './support/axeFindings.ts';
import { builtAddin, describeInBrowser } from './support/describeInBrowser.ts';
import { goTo, openPageOf } from './support/paneScreens.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

const mcs = 'U.S. Geological Survey, Mineral Commodity Summaries 2026 - Rare Earths';

describeInBrowser('the pane’s buttons', builtAddin, ({ open }) => {
  /** Without the settings that an earlier test has left. */
  const openFresh = (query = '?workbook=blank'): Promise<WorkbenchPage> =>
    open(query, 'localStorage.clear()');

  it('put the first table into a blank sheet, named, sourced and live', async () => {
    const workbench = await openFresh();
    const { addin } = workbench;
    await addin.getByRole('button', { name: 'Put this table into the sheet' }).click();
    await said(addin, 'Inserted at Sheet1!A1:B10.');
    await workbench.settled();
    const [title, sources, ...rows] = await workbench.readArea('A1:C11');
    assert.equal(title?.[0], 'Rare-earth oxide prices');
    assert.match(textOf(sources?.[0]), new RegExp(`^Sources: ${mcs}.*Edition \\d{4}\\.\\d\\d\\.\\d\\d\\.$`));
    assert.deepEqual(rows, [
      ['Name', 'price (USD/kg)', null],
      ['NdPr', 69, null],
      ['Nd', 73, null],
      ['Pr', 74, null],
      ['Dy', 239, null],
      ['Tb', 1010, null],
      ['La', 1, null],
      ['Ce', 1.71, null],
      [null, null, null],
    ]);
    assert.deepEqual(await formulasOf(workbench), {
      'Sheet1!A3': '=REE.COMPARE({"NdPr";"Nd";"Pr";"Dy";"Tb";"La";"Ce"},"price",,,TRUE)',
    });
  });

  it('leave the sheet alone where the first screen is skipped', async () => {
    const workbench = await openFresh();
    await workbench.addin.getByRole('button', { name: 'Skip' }).click();
    await workbench.addin.getByRole('combobox', { name: 'kind' }).waitFor();
    assert.deepEqual((await workbench.readArea('A1:C12')).flat().filter(Boolean), []);
  });

  it('insert a figure as formula or value, and the card of what it is about', async () => {
    const workbench = await openFresh();
    const figure = await openFigure(workbench.addin, 'NdPr', /^average price/i);
    for (const [cell, button] of [
      ['B2', 'Insert formula'],
      ['B4', 'Insert value'],
      ['B6', 'Insert card'],
    ] as const) {
      await workbench.select(cell);
      await figure.getByRole('button', { name: button }).click();
      await said(workbench.addin, `Inserted at Sheet1!${cell}.`);
    }
    await workbench.settled();
    assert.deepEqual((await workbench.readArea('B2:B6')).flat(), [69, null, 69, null, 'NdPr']);
    assert.deepEqual(await formulasOf(workbench), {
      'Sheet1!B2': '=REE.PRICE("NdPr")',
      'Sheet1!B6': '=REE.CARD("NdPr")',
    });
    const card = await workbench.page.evaluate(() => window.workbench!.rich('B6'));
    assert.equal(card?.type, 'Entity');
    assert.deepEqual(await textsOf(workbench, ['B2', 'B4']), ['69.00', '69.00']);
  });

  it('insert with one press what the settings say', async () => {
    const workbench = await openFresh();
    const { addin } = workbench;
    await goTo(addin, 'Settings');
    await addin.getByRole('radio', { name: /^Values/ }).check();
    await openPageOf(addin, 'Dy');
    await workbench.select('C3');
    await addin.getByRole('button', { name: 'Insert Dy, Average price' }).click();
    await said(addin, 'Inserted at Sheet1!C3.');
    await workbench.settled();
    assert.equal(await workbench.read('C3'), 239);
    assert.deepEqual(await formulasOf(workbench), {});
  });

  it('insert Excel’s own chart of a history beside its data', async () => {
    const workbench = await openFresh();
    const { addin } = workbench;
    await openPageOf(addin, 'NdPr');
    await workbench.select('B2');
    await addin.getByRole('button', { name: 'Insert chart' }).click();
    await said(addin, 'Inserted at Sheet1!B2:L21.');
    await workbench.settled();
    const [title, source, ...rows] = await workbench.readArea('B2:C10');
    assert.equal(title?.[0], 'NdPr, average price');
    assert.match(textOf(source?.[0]), new RegExp(`^Source: ${mcs}`));
    assert.deepEqual(rows, [
      ['Period', 'price: average (USD/kg)'],
      ['2021', 92],
      ['2022', 124],
      ['2023', 75],
      ['2024', 55],
      ['2025', 69],
      [null, null],
    ]);
    const charts = await workbench.page.evaluate(() => window.workbench!.charts());
    assert.deepEqual(
      charts.map(({ labels, series }) => ({ labels, series })),
      [
        {
          labels: ['2021', '2022', '2023', '2024', '2025'],
          series: [{ name: 'price: average', data: [92, 124, 75, 55, 69] }],
        },
      ],
    );
  });

  it('ask before they would write over anything, and write at the place that they offer', async () => {
    const workbench = await openFresh();
    const { addin } = workbench;
    await workbench.enter({ C4: 'mine', B3: 0, E9: '=1+1' });
    const before = await workbench.readArea('A1:H30');
    await openPageOf(addin, 'NdPr');
    await workbench.select('B2');
    await addin.getByRole('button', { name: 'Insert history' }).click();
    await said(addin, 'B3, C4 are in use. Nothing was written.');
    await workbench.settled();
    assert.deepEqual(await workbench.readArea('A1:H30'), before);
    assert.deepEqual(await axeFindings(addin), []);
    await addin.getByRole('button', { name: 'Insert at B6:C13' }).click();
    await said(addin, 'Inserted at Sheet1!B6:C13.');
    await workbench.settled();
    assert.deepEqual(await workbench.readArea('B8:C13'), [
      ['Period', 'price: average (USD/kg)'],
      ['2021', 92],
      ['2022', 124],
      ['2023', 75],
      ['2024', 55],
      ['2025', 69],
    ]);
    assert.deepEqual(await workbench.readArea('A1:H5'), before.slice(0, 5));
    assert.equal(await workbench.read('E9'), 2);
  });

  it('ask for a sheet of its own instead, or leave it', async () => {
    const workbench = await openFresh();
    const { addin, page } = workbench;
    await workbench.enter({ B2: 'mine' });
    const figure = await openFigure(addin, 'NdPr', /^average price/i);
    await figure.getByRole('button', { name: 'Insert formula' }).click();
    await said(addin, 'Inserted at Sheet1!A1.');
    await workbench.select('B2');
    await figure.getByRole('button', { name: 'Insert formula' }).click();
    await said(addin, 'B2 is in use. Nothing was written.');
    await addin.getByRole('button', { name: 'Leave it' }).click();
    assert.equal(await addin.getByRole('button', { name: 'Leave it' }).count(), 0);
    assert.equal(await workbench.read('B2'), 'mine');
    await figure.getByRole('button', { name: 'Insert formula' }).click();
    await addin.getByRole('button', { name: 'On a new sheet' }).click();
    await said(addin, /^Inserted at /);
    await workbench.settled();
    const sheets = await page.evaluate(() => window.workbench!.sheets());
    assert.equal(sheets.length, 2);
    assert.equal(sheets[0], 'Sheet1');
    const formulas = await formulasOf(workbench);
    assert.deepEqual(Object.values(formulas), ['=REE.PRICE("NdPr")', '=REE.PRICE("NdPr")']);
  });

  it('say of a protected sheet what stands in the way, what it means and what to do', async () => {
    const workbench = await openFresh();
    const { addin } = workbench;
    await protectSheet(addin);
    const figure = await openFigure(addin, 'NdPr', /^average price/i);
    await figure.getByRole('button', { name: 'Insert formula' }).click();
    const alert = figure.getByRole('alert');
    await alert.waitFor();
    assert.deepEqual(await axeFindings(addin), []);
    assert.match(
      await alert.innerText(),
      /^The sheet Sheet1 is protected\. Nothing was inserted\. Take the protection off/,
    );
    assert.deepEqual(await formulasOf(workbench), {});
  });

  it('offer the formula for copying where Excel would not understand it written by code', async () => {
    const workbench = await openFresh('?workbook=blank&locale=tr-TR');
    const { addin, page } = workbench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPageOf(addin, 'NdPr');
    await addin.getByRole('button', { name: 'Insert history' }).click();
    await said(addin, /^A Turkish Excel .*Nothing was written\. Copy the formula/);
    await addin.locator('.notice').getByRole('button', { name: 'Copy formula' }).click();
    await addin.getByText('Copied.').waitFor({ state: 'attached' });
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      '=REE.HISTORY("NdPr";"price: average";;;;;DOĞRU)',
    );
    assert.deepEqual(await formulasOf(workbench), {});
  });
});

function textOf(value: unknown): string {
  assert.ok(typeof value === 'string', `${JSON.stringify(value)} is no text.`);
  return value;
}

/** Opens the page of something, and a figure on it. */
async function openFigure(pane: Frame, name: string, figure: RegExp): Promise<Locator> {
  await openPageOf(pane, name);
  await pane.getByRole('button', { name: figure }).click();
  const line = pane.getByRole('listitem').filter({ has: pane.getByRole('button', { name: figure }) });
  await line.getByRole('button', { name: 'Insert formula' }).waitFor();
  return line;
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

function textsOf({ page }: WorkbenchPage, addresses: readonly string[]): Promise<string[]> {
  return page.evaluate((given) => given.map((address) => window.workbench!.text(address)), addresses);
}

/* eslint no-restricted-properties: 'off' -- the test plays another add-in */
async function protectSheet(pane: Frame): Promise<void> {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    }),
  );
}
