// `npm run pictures`: the pictures of README.md, taken from the built add-in in the workbench at 1280 px.
import { chromium } from 'playwright-core';
import { buildPage, findBrowser, getCertificate, pageFolder, startServer } from '../src/workbench/index.ts';

const pictures = [
  { file: 'workbench', cell: 'Prices!A1', pane: 'open' },
  { file: 'capacities', cell: 'Capacities!A1', pane: 'closed' },
  { file: 'claims', cell: 'Claims!A1', pane: 'closed' },
  { file: 'sources', cell: 'Sources!A1', pane: 'closed' },
  { file: 'errors', cell: 'Errors!B5', pane: 'open' },
];

const executablePath = findBrowser();
if (executablePath === undefined)
  throw new Error('No Chrome, Edge or Chromium was found; name one in REE_BROWSER.');
await buildPage();
const certificate = await getCertificate('build/certificate');
const server = await startServer({ addinFolder: 'dist', pageFolder, certificate, port: 0 });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 720 } });
for (const { file, cell, pane } of pictures) {
  await page.goto(`${server.address}?pane=${pane}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  if (pane === 'open') await page.frameLocator('#addin').getByRole('searchbox').waitFor();
  await page.evaluate(async (address) => {
    await window.workbench?.settled();
    window.workbench?.select(address);
    await window.workbench?.settled();
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  }, cell);
  await page.screenshot({ path: `docs/images/${file}.png` });
}
await browser.close();
await server.close();
