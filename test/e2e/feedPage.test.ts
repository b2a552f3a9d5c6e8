import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { openBrowser } from './support/openBrowser.ts';
import { asPrevious, publish } from '../support/feed/madeFeed.ts';
import { startFeedServer } from '../support/feed/feedServer.ts';
import type { FeedServer } from '../support/feed/feedServer.ts';
import { seedEdition } from '../support/seedEdition.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const suite = process.env.REE_E2E === 'off' ? describe.skip : describe;

suite("a feed's page in a browser", function () {
  this.timeout(60_000);
  let browser: Browser;
  let server: FeedServer;
  before(async () => {
    const first = await publish(seedEdition, { address: 'https://data.example.org/ree/' });
    const { files } = await publish(seedEdition, { previous: asPrevious(first) });
    const types: Readonly<Record<string, string>> = { html: 'text/html', json: 'application/json' };
    server = await startFeedServer({
      feed: (path, response) => {
        const type = types[path.split('.').at(-1)!] ?? 'text/plain';
        response.writeHead(200, { 'Content-Type': type }).end(files.get(path));
      },
    });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1280])
      it(`is accessible, fits and asks for nothing else: ${colorScheme}, ${width} px`, async () => {
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 800 },
          bypassCSP: true,
        });
        const page = await context.newPage();
        const complaints: string[] = [];
        const requests: string[] = [];
        page.on('console', (message) => complaints.push(message.text()));
        page.on('request', (request) => requests.push(request.url()));
        const address = `${server.addressOf('feed')}index.html`;
        await page.goto(address);
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { axe: checker } = window as unknown as {
            axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          return (await checker.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        });
        assert.deepEqual(violations, []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        assert.deepEqual(
          [requests.filter((url) => url !== address && !url.startsWith('data:')), complaints],
          [[], []],
        );
        await context.close();
      });
});
