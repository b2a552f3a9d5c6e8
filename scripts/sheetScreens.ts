// Draws whole sheets with real data into docs/images/sheets, at 1280 px: `node --import tsx scripts/sheetScreens.ts [folder] [sheet]`. Needs `npm run build`.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildPage, getCertificate, pageFolder, startServer } from '../src/workbench/index.ts';
import { buildVariant } from '../test/e2e/support/buildVariant.ts';
import { openBrowser } from '../test/e2e/support/openBrowser.ts';
import { sheetScreens } from './screens/sheetScreens.ts';

const folder = process.argv[2] ?? 'docs/images/sheets';
const only = process.argv[3] ?? '';
const addinFolder = 'build/sheet-screens';
const widthPx = 1280;

await mkdir(folder, { recursive: true });
await buildVariant(addinFolder);
await buildPage();
const certificate = await getCertificate('build/certificate');
const server = await startServer({ addinFolder, pageFolder, certificate, port: 0 });
const browser = await openBrowser();
try {
  for (const { name, heightPx, insert } of sheetScreens) {
    if (only !== '' && name !== only) continue;
    const page = await browser.newPage({
      ignoreHTTPSErrors: true,
      viewport: { width: widthPx, height: heightPx },
    });
    await page.goto(`${server.address}?workbook=blank&pane=closed`);
    await page.waitForFunction(() => window.workbench !== undefined || undefined);
    await settled(page);
    await insert(page.frames().find((frame) => frame.url().includes('/addin/'))!);
    await settled(page);
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}

/** All is calculated and painted. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await window.workbench?.settled();
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  });
}
