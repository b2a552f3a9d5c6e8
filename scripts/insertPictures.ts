// Pictures of what is inserted into a sheet, at 1280 px, into docs/images/insert: `node --import tsx scripts/insertPictures.ts [folder]`. Needs `npm run build`.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildPage, getCertificate, pageFolder, startServer } from '../src/workbench/index.ts';
import { buildVariant } from '../test/e2e/support/buildVariant.ts';
import { openBrowser } from '../test/e2e/support/openBrowser.ts';
import { OperationsPage } from '../test/e2e/support/operations.ts';
import { WorkbenchPage } from '../test/e2e/support/workbenchPage.ts';
import { insertScenes } from './screens/insertScenes.ts';

const folder = process.argv[2] ?? 'docs/images/insert';
const addinFolder = resolve('build/insert-pictures');

await mkdir(folder, { recursive: true });
await buildVariant(addinFolder);
await buildPage();
const certificate = await getCertificate('build/certificate');
const server = await startServer({ addinFolder, pageFolder, certificate, port: 0 });
const browser = await openBrowser();
try {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 720 },
  });
  for (const [name, { insert, heightPx }] of Object.entries(insertScenes)) {
    const page = await context.newPage();
    await page.goto(`${server.address}?workbook=blank&pane=closed`);
    await page.waitForFunction(() => window.workbench !== undefined || undefined);
    const workbench = new WorkbenchPage(page, [], []);
    await workbench.settled();
    await insert(new OperationsPage(workbench));
    await workbench.settled();
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
    const clip = { x: 0, y: 0, width: 1280, height: heightPx };
    await page.screenshot({ path: join(folder, `${name}.png`), clip, animations: 'disabled' });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
