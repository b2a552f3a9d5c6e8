// Pictures of sheets with what is inserted into them, at 1280 px, into docs/images/insert and docs/images/sheets:
// `node --import tsx scripts/sheetPictures.ts [scene …]`. Needs `npm run build`.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildPage, getCertificate, pageFolder, startServer } from '../src/workbench/index.ts';
import { buildVariant } from '../test/e2e/support/buildVariant.ts';
import { openBrowser } from '../test/e2e/support/openBrowser.ts';
import { OperationsPage } from '../test/e2e/support/operations.ts';
import { WorkbenchPage } from '../test/e2e/support/workbenchPage.ts';
import { insertScenes } from './screens/insertScenes.ts';
import { sheetScenes } from './screens/sheetScenes.ts';

const only = new Set(process.argv.slice(2));
const addinFolder = resolve('build/sheet-pictures');
const widthPx = 1280;

await buildVariant(addinFolder);
await buildPage();
const certificate = await getCertificate('build/certificate');
const server = await startServer({ addinFolder, pageFolder, certificate, port: 0 });
const browser = await openBrowser();
try {
  for (const [folder, scenes] of Object.entries({ insert: insertScenes, sheets: sheetScenes })) {
    await mkdir(join('docs/images', folder), { recursive: true });
    for (const [name, { heightPx, insert }] of Object.entries(scenes)) {
      if (only.size > 0 && !only.has(name)) continue;
      const page = await browser.newPage({
        ignoreHTTPSErrors: true,
        reducedMotion: 'reduce',
        viewport: { width: widthPx, height: heightPx },
      });
      await page.goto(`${server.address}?workbook=blank&pane=closed`);
      await page.waitForFunction(() => window.workbench !== undefined || undefined);
      const workbench = new WorkbenchPage(page, [], []);
      await workbench.settled();
      await insert(new OperationsPage(workbench));
      await workbench.settled();
      await page.evaluate(
        () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
      );
      await page.screenshot({
        path: join('docs/images', folder, `${name}.png`),
        animations: 'disabled',
      });
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
