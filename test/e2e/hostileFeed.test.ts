import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publicKeyOf } from '../../src/feed/publish/signLatest.ts';
import { serveFiles } from '../support/feed/feedServer.ts';
import type { FeedServer } from '../support/feed/feedServer.ts';
import { honestFeed, hostileFeeds } from '../support/feed/hostile/index.ts';
import { secretKey } from '../support/feed/madeFeed.ts';
import { buildVariant } from './support/buildVariant.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { serveFeeds } from './support/servedFeed.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

const variant = join(tmpdir(), `ree-hostile-${process.pid}`);

/** Through the browser's own fetch, under the add-in's policy, from another origin. */
describeInBrowser('a hostile feed in the browser', variant, ({ open }) => {
  let server: FeedServer;
  let workbench: WorkbenchPage;
  before(async function () {
    this.timeout(120_000);
    const answers = hostileFeeds.map(({ name, answer }) => [name, answer] as const);
    server = await serveFeeds({
      honest: serveFiles((await honestFeed).files),
      ...Object.fromEntries(answers),
    });
    await buildVariant(variant);
  });
  beforeEach(async () => {
    workbench = await open();
    await workbench.enter({ A1: '=REE.PRICE("NdPr","2024")' });
  });
  after(async () => {
    await server.close();
    await rm(variant, { recursive: true, force: true });
  });

  const tried = (name: string): Promise<string> =>
    workbench.addin.evaluate(([address, key]) => window.tryFeed(address, key), [
      server.addressOf(name),
      publicKeyOf(secretKey),
    ] as const);

  it('is told from an honest one', async () => {
    assert.equal(await tried('honest'), 'accepted 2026.02.01');
  });

  it('is refused by name, whatever is wrong, and changes nothing', async function () {
    this.timeout(180_000);
    for (const { name, kind, says } of hostileFeeds) {
      const outcome = await tried(name);
      assert.ok(outcome.startsWith(`${kind}: `), `${name} → ${outcome}`);
      assert.match(outcome, says, name);
    }
    assert.equal(await workbench.read('A1'), 55);
    const inForce = await workbench.addin.evaluate(async () => {
      await window.feedDesk.started();
      return window.feedDesk.state.get().inForce;
    });
    assert.equal(inForce, '2026.11.23');
  });

  it('needs https: the policy of the page lets nothing else out', async () => {
    const outcome = await workbench.addin.evaluate(() => window.tryFeed('http://127.0.0.1:9/', ''));
    assert.match(outcome, /^offline: /);
    assert.ok(workbench.complaints.some((text) => text.includes('Content Security Policy')));
  });
});
