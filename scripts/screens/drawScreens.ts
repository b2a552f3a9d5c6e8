import type { BrowserContext, Frame, Page } from 'playwright-core';
import { heldSync } from '../../test/e2e/support/heldSync.ts';
import { openFeeds } from '../../test/e2e/support/paneScreens.ts';

interface Drawing {
  readonly address: string;
  readonly widthPx: number;
  /** The one screen to draw; empty for all. */
  readonly only: string;
  readonly fileOf: (screen: string) => string;
}

/** What is done to come to a screen. */
type Steps = (pane: Frame, page: Page) => Promise<void>;

const skip: Steps = (pane) => pane.getByRole('button', { name: 'Skip' }).click();
const open =
  (name: string): Steps =>
  async (pane) => {
    await pane.locator('.tab', { hasText: 'Browse' }).click();
    await pane.getByRole('searchbox').fill(name);
    await pane.getByRole('searchbox').press('Enter');
    await pane.getByRole('heading', { level: 2, name }).waitFor();
    await pane.getByRole('heading', { name: 'Key figures' }).waitFor();
  };
const tab =
  (name: string): Steps =>
  async (pane) => {
    await pane.locator('.tab', { hasText: name }).click();
    await pane.getByRole('heading', { level: 2, name }).waitFor();
  };

async function pick(pane: Frame, box: string, text: string): Promise<void> {
  await pane.getByRole('combobox', { name: box }).fill(text);
  await pane.getByRole('listbox').getByRole('option').first().waitFor();
  await pane.getByRole('combobox', { name: box }).press('Enter');
}

/** In the order in which one comes to them. */
const screens: Readonly<Record<string, Steps>> = {
  'first-run': (pane) => pane.getByRole('button', { name: 'Skip' }).waitFor(),
  browse: async (pane, page) => {
    await skip(pane, page);
    await pane.getByRole('combobox', { name: 'kind' }).waitFor();
  },
  filtered: async (pane) => {
    await pane.getByRole('combobox', { name: 'stage' }).selectOption('magnet');
    await pane.getByRole('combobox', { name: 'country' }).selectOption('US');
  },
  search: async (pane) => {
    await pane.getByRole('button', { name: 'Clear filters' }).click();
    await pane.getByRole('searchbox').fill('mountian pas');
    await pane
      .getByRole('link', { name: /Mountain Pass/ })
      .first()
      .waitFor();
  },
  material: open('NdPr'),
  facility: async (pane, page) => {
    await open('10X')(pane, page);
    await pane.getByRole('button', { name: /^location/i }).click();
    await pane.getByText('Answers', { exact: true }).waitFor();
  },
  company: open('MP Materials'),
  build: async (pane, page) => {
    await tab('Build')(pane, page);
    await pick(pane, 'What', 'NdPr');
    await pane.getByRole('combobox', { name: 'Basis and market' }).selectOption('assessment Europe');
    await pane.getByRole('combobox', { name: 'Unit' }).selectOption('EUR/kg');
    await pane.getByRole('textbox', { name: 'Rate, USD per EUR' }).fill('1.08');
    await pane.getByText('77.55').waitFor();
    await pane.getByRole('button', { name: 'Insert formula' }).click();
    await pane.getByRole('main').locator('.notice').waitFor();
  },
  compare: async (pane, page) => {
    await tab('Compare')(pane, page);
    for (const name of ['MP Materials', 'Lynas', 'Noveon', 'Neo Performance'])
      await pick(pane, 'Add a row', name);
    for (const measure of ['production ndpr', 'capacity announced', 'revenue'])
      await pick(pane, 'Add a column', measure);
    await pane.getByRole('region', { name: 'Preview of the comparison' }).waitFor();
  },
  workbook: async (pane, page) => {
    await page.evaluate(() => window.workbench?.select('C14'));
    await tab('Workbook')(pane, page);
  },
  check: async (pane, page) => {
    await page.evaluate(() =>
      window.workbench?.enter({ Z1: '=_xldudf_REE_PRICE("NdPr","2024")', Z3: '=REE.PRCE("NdPr")' }),
    );
    await pane.getByRole('button', { name: 'Check the workbook' }).click();
    await pane.getByText('2 findings').first().waitFor();
  },
  freeze: async (pane, page) => {
    await pane.getByRole('button', { name: 'Freeze the sheet' }).click();
    await pane.getByText('frozen to values').first().waitFor();
    await page.evaluate(() => window.workbench?.enter({ C14: 46054 }));
    await pane.getByRole('button', { name: 'Thaw the sheet' }).click();
    await pane.getByText('changed since').first().waitFor();
  },
  waiting: async (pane) => {
    const held = await heldSync(pane);
    await pane.getByRole('button', { name: 'Freeze the sheet' }).click();
    await held.isHeld();
    for (const name of ['Thaw the sheet', 'Check the workbook', 'Refresh the workbook'])
      await pane.getByRole('button', { name }).click();
    await pane.getByText('Waiting for freezing to finish').nth(2).waitFor();
  },
  'feeds-bundled-only': openFeeds,
  settings: tab('Settings'),
  about: tab('About'),
};

/** Screens of which a part below is meant. */
const partsOf: Readonly<Record<string, string>> = {
  check: 'Check workbook',
  freeze: 'Freeze and thaw',
  waiting: 'Refresh',
};

/** Draws the pane's screens one after the other, each from its top. */
export async function drawScreens(
  context: BrowserContext,
  { address, widthPx, only, fileOf }: Drawing,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${address}?workbook=sample`);
  await page.waitForFunction(() => window.workbench !== undefined || undefined);
  await page.evaluate(() => window.workbench?.settled());
  await page.locator('#pane').evaluate((pane, width) => {
    pane.style.width = `${width}px`;
  }, widthPx);
  const pane = page.frames().find((frame) => frame.url().includes('/addin/'))!;
  for (const [screen, steps] of Object.entries(screens)) {
    await steps(pane, page);
    if (only !== '' && screen !== only) continue;
    await pane.evaluate(() => document.fonts.ready.then(() => window.scrollTo(0, 0)));
    const part = partsOf[screen];
    if (part)
      await pane.getByRole('heading', { level: 3, name: part }).evaluate((one) => one.scrollIntoView());
    await page.locator('#addin').screenshot({ path: fileOf(screen), animations: 'disabled' });
  }
}
