// Draws every screen of the built pane into docs/images/pane, and the pane beside a sheet: `node --import tsx scripts/paneScreens.ts [folder] [screen]`. Needs `npm run build`.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPage, getCertificate, pageFolder, startServer } from '../src/workbench/index.ts';
import { openBrowser } from '../test/e2e/support/openBrowser.ts';
import { drawBesideSheet } from './screens/drawBesideSheet.ts';
import { drawFeeds } from './screens/drawFeeds.ts';
import { drawScreens } from './screens/drawScreens.ts';
import { drawTemplates } from './screens/drawTemplates.ts';

const folder = process.argv[2] ?? 'docs/images/pane';
const only = process.argv[3] ?? '';

await mkdir(folder, { recursive: true });
await buildPage();
const certificate = await getCertificate('build/certificate');
const server = await startServer({ addinFolder: 'dist', pageFolder, certificate, port: 0 });
const browser = await openBrowser();
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const widthPx of [320, 420]) {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width: widthPx + 560, height: 860 },
      });
      const drawing = {
        address: server.address,
        widthPx,
        fileOf: (screen: string) => join(folder, `${screen}-${widthPx}-${colorScheme}.png`),
      };
      if (only !== 'templates') await drawScreens(context, { ...drawing, only });
      if (only === '' || only === 'templates') await drawTemplates(context, drawing);
      await context.close();
    }
  }
  if (only === '' || only === 'feeds') await drawFeeds(browser, folder);
  if (only === '' || only === 'beside-the-sheet') {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      colorScheme: 'light',
      reducedMotion: 'reduce',
      viewport: { width: 1540, height: 840 },
    });
    await drawBesideSheet(context, server.address, join(folder, 'beside-the-sheet.png'));
  }
} finally {
  await browser.close();
  await server.close();
}
