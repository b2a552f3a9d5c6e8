import type { BrowserContext, Frame, Page } from 'playwright-core';

interface Drawing {
  readonly address: string;
  readonly widthPx: number;
  readonly fileOf: (screen: string) => string;
}

/** The templates of the pane beside a workbook that has a rate table and one price deck, then two. */
export async function drawTemplates(
  context: BrowserContext,
  { address, widthPx, fileOf }: Drawing,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${address}?workbook=blank`);
  await page.waitForFunction(() => window.workbench !== undefined || undefined);
  await page.evaluate(() => window.workbench?.settled());
  await page.locator('#pane').evaluate((pane, width) => {
    pane.style.width = `${width}px`;
  }, widthPx);
  const pane = page.frames().find((frame) => frame.url().includes('/addin/'))!;
  await pane.getByRole('button', { name: 'Skip' }).click();
  await pane.locator('.tab', { hasText: 'Compare' }).click();
  await insert(pane, page, 'Rate table');
  await insert(pane, page, 'Price deck');
  await insert(pane, page, 'Magnet feed');
  await pane.getByRole('main').getByText('It reads the table ReeDeck.').waitFor();
  const magnetFeed = pane.getByRole('group', { name: 'What Magnet feed reads' });
  const draw = async (screen: string): Promise<void> => {
    await pane.evaluate(() => document.fonts.ready);
    await magnetFeed.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    await page.locator('#addin').screenshot({ path: fileOf(screen), animations: 'disabled' });
  };
  await draw('templates');
  await insert(pane, page, 'Price deck');
  await magnetFeed.getByRole('combobox').selectOption('ReeDeck2');
  await draw('templates-two-decks');
  await page.close();
}

async function insert(pane: Frame, page: Page, label: string): Promise<void> {
  await pane.getByRole('button', { name: `Insert ${label} on a new sheet` }).click();
  await pane
    .getByRole('main')
    .getByText(new RegExp(`^Inserted at ${label}`))
    .waitFor();
  await page.evaluate(() => window.workbench?.settled());
}
