import type { BrowserContext } from 'playwright-core';

/** Draws the workbench with a chart in the sheet that the pane beside it has inserted. */
export async function drawBesideSheet(context: BrowserContext, address: string, file: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${address}?workbook=blank`);
  await page.waitForFunction(() => window.workbench !== undefined || undefined);
  await page.evaluate(() => window.workbench?.settled());
  const pane = page.frames().find((frame) => frame.url().includes('/addin/'))!;
  await pane.getByRole('searchbox').fill('NdPr');
  await pane.getByRole('searchbox').press('Enter');
  await pane.getByRole('button', { name: 'Insert chart' }).click();
  await pane
    .getByRole('main')
    .getByText(/^Inserted at/)
    .waitFor();
  await page.evaluate(() => window.workbench?.settled());
  await pane.evaluate(() => document.fonts.ready.then(() => window.scrollTo(0, 0)));
  await page.screenshot({ path: file, animations: 'disabled' });
  await page.close();
}
