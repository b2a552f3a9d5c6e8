import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { RichValue } from '../../src/workbench/engine/richValue.ts';
import { builtAddin, describeInBrowser } from './support/describeInBrowser.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

const axePath = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));

/** The middle of the icon in A1. */
const ICON_OF_A1 = [56, 222] as const;

const cells = {
  A1: '=REE.CARD("10X")',
  A2: '=REE.FACT("NdPr","price",2024)',
  A3: '=REE.FACT("Dy","price",2024)',
  A4: '=SUM(A2:A3)',
  A5: '=A2*2',
  A6: '=A1',
  A7: '=REE.CAPACITY(A1)',
  C1: '=FIELDVALUE(A2,"Unit")',
  C2: '=FIELDVALUE(A2,"source")=REE.SOURCE("NdPr","price",2024)',
  C3: '=FIELDVALUE(A1,"Kind")',
  C4: '=A2.Source',
};

async function openWithCells(opened: Promise<WorkbenchPage>): Promise<WorkbenchPage> {
  const workbench = await opened;
  await workbench.enter(cells);
  return workbench;
}

const richAt = (page: Page, address: string): Promise<RichValue | null> =>
  page.evaluate((cell) => window.workbench?.rich(cell) ?? null, address);
const textAt = (page: Page, address: string): Promise<string | undefined> =>
  page.evaluate((cell) => window.workbench?.text(cell), address);

describeInBrowser('cards', builtAddin, ({ open }) => {
  const openAt = (api: string): Promise<WorkbenchPage> => openWithCells(open(`?workbook=blank&api=${api}`));

  it('are plain values before ExcelApi 1.16: names and numbers', async () => {
    const workbench = await openAt('1.9');
    const { page } = workbench;
    assert.deepEqual(await workbench.readArea('A1:A7'), [
      ['10X'],
      [55],
      [257],
      [312],
      [110],
      ['10X'],
      [7000],
    ]);
    for (const address of ['A1', 'A2']) assert.equal(await richAt(page, address), null);
    await workbench.select('A1');
    assert.equal(((await workbench.read('C1')) as { code: string }).code, '#VALUE!');
    assert.equal(await page.getByRole('dialog').count(), 0);
  });

  it('are entities from ExcelApi 1.16 on, while facts stay numbers', async () => {
    const workbench = await openAt('1.16');
    const { page } = workbench;
    assert.deepEqual(await workbench.readArea('A1:A7'), [
      ['10X'],
      [55],
      [257],
      [312],
      [110],
      ['10X'],
      [7000],
    ]);
    const entity = await richAt(page, 'A1');
    assert.equal(entity?.type, 'Entity');
    assert.equal(entity.text, '10X');
    assert.deepEqual(await richAt(page, 'A6'), entity);
    assert.equal(await richAt(page, 'A2'), null);
    assert.equal(await textAt(page, 'A2'), '55');
    assert.equal(await workbench.read('C3'), 'facility');
  });

  it('are numbers with their citation from ExcelApi 1.19 on, which add up as numbers', async () => {
    const workbench = await openAt('1.19');
    const { page } = workbench;
    assert.deepEqual(await workbench.readArea('A1:A7'), [
      ['10X'],
      [55],
      [257],
      [312],
      [110],
      ['10X'],
      [7000],
    ]);
    const fact = await richAt(page, 'A2');
    assert.equal(fact?.type, 'Double');
    assert.equal(fact.basicValue, 55);
    assert.deepEqual(Object.keys(fact.properties ?? {}), [
      'Source',
      'Published',
      'Period',
      'Unit',
      'Basis',
      'Status',
      'Remark',
      'Edition',
      'URL',
      'Retrieved',
    ]);
    assert.equal(await textAt(page, 'A2'), '55.00');
    assert.equal(await richAt(page, 'A4'), null);
    assert.deepEqual(await workbench.readArea('C1:C3'), [['USD/kg'], [true], ['facility']]);
    assert.equal(((await workbench.read('C4')) as { code: string }).code, '#NAME?');
  });

  it('open by a click on the icon and close by Escape, with the keyboard back in the grid', async () => {
    const workbench = await openAt('1.19');
    const { page } = workbench;
    await page.mouse.click(...ICON_OF_A1);
    const card = page.getByRole('dialog', { name: '10X' });
    await card.waitFor();
    assert.equal(await card.getByText('facility', { exact: true }).count(), 1);
    assert.deepEqual(await card.locator('h3').allInnerTexts(), [
      'Key figures',
      'Where and when',
      'Relations',
      'Sources',
    ]);
    await card
      .getByText(/^7,000/)
      .first()
      .waitFor();
    assert.match(await card.locator('footer').innerText(), /^REE for Excel, edition \d{4}\./);
    for (const link of await card.locator('a').all())
      assert.match((await link.getAttribute('href')) ?? '', /^https?:\/\//);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await workbench.select('E1');
    await page.keyboard.type('=1+1', { delay: 5 });
    await page.keyboard.press('Enter');
    await workbench.shows('E1', 2);
  });

  it('open by Ctrl+Shift+F5 for the selected cell, one at a time, and close by a click elsewhere', async () => {
    const workbench = await openAt('1.19');
    const { page } = workbench;
    await workbench.select('A2');
    await page.keyboard.press('Control+Shift+F5');
    const card = page.getByRole('dialog', { name: /price of NdPr oxide/i });
    await card.waitFor();
    assert.equal(await card.locator('.card-value').innerText(), '55.00');
    assert.match(await card.innerText(), /Unit\s+USD\/kg/);
    await workbench.select('A1');
    await page.keyboard.press('Control+Shift+F5');
    await page.getByRole('dialog', { name: '10X' }).waitFor();
    assert.equal(await page.getByRole('dialog').count(), 1);
    await page.mouse.click(600, 560);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('go with the value that they show', async () => {
    const workbench = await openAt('1.19');
    const { page } = workbench;
    await workbench.select('A1');
    await page.keyboard.press('Control+Shift+F5');
    await page.getByRole('dialog').waitFor();
    await workbench.enter({ A1: 'typed' });
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    assert.equal(await richAt(page, 'A1'), null);
    await workbench.enter({ A1: '=REE.PRICE("NdPr",2024)' });
    assert.equal(await richAt(page, 'A1'), null);
  });

  it('spill, and move with their cells', async () => {
    const workbench = await open('?workbook=blank&api=1.19');
    const { page } = workbench;
    await workbench.enter({ B2: '=REE.CARD({"10X";"NdPr"})' });
    assert.equal((await richAt(page, 'B3'))?.text, 'NdPr');
    await page.evaluate(() => window.workbench?.insertRow(0));
    await workbench.settled();
    assert.equal((await richAt(page, 'B3'))?.text, '10X');
    assert.equal((await richAt(page, 'B4'))?.text, 'NdPr');
    assert.equal(await richAt(page, 'B2'), null);
  });

  it('have no findings of axe', async () => {
    const workbench = await openAt('1.19');
    const { page } = workbench;
    await page.mouse.click(...ICON_OF_A1);
    const card = page.getByRole('dialog');
    await card.waitFor();
    // Univer's frame around the card fades in, and axe would measure the faded colours.
    await page.waitForFunction(() => document.getAnimations().length === 0);
    await page.addScriptTag({ path: axePath });
    const findings = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: (at: string) => Promise<{ violations: unknown[] }> };
      };
      return (await axe.run('.card')).violations;
    });
    assert.deepEqual(findings, []);
  });
});
