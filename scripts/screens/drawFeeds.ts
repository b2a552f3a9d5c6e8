import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { getCertificate, pageFolder, startServer } from '../../src/workbench/index.ts';
import { feedVariant, forgetKept, nextEdition } from '../../test/e2e/support/feedVariant.ts';
import type { FeedVariant } from '../../test/e2e/support/feedVariant.ts';
import { openFeeds } from '../../test/e2e/support/paneScreens.ts';

interface Scene {
  readonly pane: Frame;
  readonly page: Page;
  readonly variant: FeedVariant;
}

const look = (pane: Frame): Promise<void> =>
  pane.getByRole('button', { name: /^Look/ }).click({ timeout: 10_000 });

/** The states of the Feeds screen, in the order in which one comes to them. */
const states: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  idle: ({ pane }) => openFeeds(pane),
  failed: async ({ pane, variant }) => {
    variant.answerWith(() => (_, response) => {
      response
        .writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json' })
        .end('{"format":2}');
    });
    await look(pane);
    await pane.getByRole('alert').waitFor();
    variant.answerWith();
  },
  offline: async ({ pane, page }) => {
    await page.context().setOffline(true);
    await look(pane);
    await pane.getByRole('main').getByText('Nothing is wrong').waitFor();
    await page.context().setOffline(false);
  },
  offer: async ({ pane }) => {
    await look(pane);
    await pane.getByRole('region', { name: 'What changed' }).waitFor();
    await pane
      .getByRole('region', { name: 'In this workbook' })
      .getByText(/otherwise/)
      .waitFor();
  },
  applied: async ({ pane }) => {
    await pane.getByRole('button', { name: 'Apply' }).click();
    await pane.getByText(`Edition ${nextEdition} answers.`).waitFor();
  },
  'up-to-date': async ({ pane }) => {
    await look(pane);
    await pane.getByRole('main').getByText('The feed has nothing newer').waitFor();
  },
};

/** Draws the Feeds screen of an add-in that reads a feed, in all its states; without a feed it is among the other screens. */
export async function drawFeeds(browser: Browser, folder: string): Promise<void> {
  const variant = feedVariant('pictures');
  await variant.start();
  const certificate = await getCertificate('build/certificate');
  const server = await startServer({ addinFolder: variant.folder, pageFolder, certificate, port: 0 });
  try {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const widthPx of [320, 420]) {
        const context = await browser.newContext({
          ignoreHTTPSErrors: true,
          colorScheme,
          reducedMotion: 'reduce',
          viewport: { width: widthPx + 560, height: 1180 },
        });
        const page = await context.newPage();
        await page.addInitScript(forgetKept);
        await page.goto(`${server.address}?workbook=sample`);
        await page.waitForFunction(() => window.workbench !== undefined || undefined);
        await page.evaluate(() => window.workbench?.settled());
        await page.locator('#pane').evaluate((pane, width) => {
          pane.style.width = `${width}px`;
        }, widthPx);
        const pane = page.frames().find((frame) => frame.url().includes('/addin/'))!;
        for (const [state, steps] of Object.entries(states)) {
          await steps({ pane, page, variant });
          await pane.evaluate(() => document.fonts.ready.then(() => window.scrollTo(0, 0)));
          const file = join(folder, `feeds-${state}-${widthPx}-${colorScheme}.png`);
          await page.locator('#addin').screenshot({ path: file, animations: 'disabled' });
        }
        await context.close();
      }
  } finally {
    await server.close();
    await variant.stop();
  }
}
