import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeEdition } from '../../src/dataset/index.ts';
import { publicKeyOf } from '../../src/feed/publish/signLatest.ts';
import { serveFiles } from '../support/feed/feedServer.ts';
import type { FeedServer } from '../support/feed/feedServer.ts';
import { publish, secretKey } from '../support/feed/madeFeed.ts';
import { buildVariant } from './support/buildVariant.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { editionWith } from './support/editionWith.ts';
import { serveFeeds } from './support/servedFeed.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

declare global {
  interface Window {
    releaseStore: () => void;
  }
}

const variant = join(tmpdir(), `ree-boot-${process.pid}`);
const next = '2026.12.01';
const price = '=REE.PRICE("NdPr","2024")';

/** Before the add-in's scripts: no store opens before the test lets it. */
const slowStore = `{
  const released = new Promise((resolve) => (window.releaseStore = resolve));
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...args) {
    const request = open.apply(this, args);
    const listen = request.addEventListener.bind(request);
    request.addEventListener = (type, hear, options) => {
      if (type !== 'success') return listen(type, hear, options);
      const done = new Promise((resolve) => listen('success', resolve));
      void Promise.all([done, released]).then(([event]) => hear.call(request, event));
    };
    return request;
  };
}`;
const refusingStore = `IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError'); };`;
const failingStore = `{
  const get = IDBObjectStore.prototype.get;
  IDBObjectStore.prototype.get = function (...args) {
    const request = get.apply(this, args);
    this.transaction.abort();
    return request;
  };
}`;

describeInBrowser('the first edition', variant, ({ open }) => {
  let server: FeedServer;
  before(async function () {
    this.timeout(120_000);
    const changed = { ...editionWith('usgs-mcs2026-ndpr-oxide-2024', 99), id: next, date: '2026-12-01' };
    server = await serveFeeds({ feed: serveFiles((await publish(decodeEdition(changed))).files) });
    await buildVariant(variant, { address: server.addressOf('feed'), key: publicKeyOf(secretKey) });
    const { addin } = await open();
    await addin.evaluate(async () => {
      await window.feedDesk.started();
      await window.feedDesk.refresh().result;
      await window.feedDesk.apply();
    });
  });
  after(async () => {
    await server.close();
    await rm(variant, { recursive: true, force: true });
  });

  it('is waited for by calls, and is the kept one', async () => {
    const workbench = await open('?workbook=blank', slowStore);
    await workbench.put({ A1: price, A2: '=REE.EDITION()' });
    await asked(workbench, 2);
    await workbench.addin.evaluate(() => window.releaseStore());
    await workbench.shows('A1', 99);
    await workbench.shows('A2', next);
  });

  it('is the bundled one where the store is too slow; the late one has its cells calculated again', async () => {
    const workbench = await open('?workbook=blank', slowStore);
    await workbench.put({ A1: price, A2: '=A1*2', A3: '=1+1' });
    await workbench.shows('A2', 110);
    await workbench.addin.evaluate(() => window.releaseStore());
    await workbench.shows('A2', 198);
  });

  it('is the bundled one where the store is refused; a refresh then lasts for the session', async () => {
    const workbench = await open('?workbook=blank', refusingStore);
    await workbench.enter({ A1: price });
    assert.equal(await workbench.read('A1'), 55);
    const isLasting = await workbench.addin.evaluate(async () => {
      await window.feedDesk.started();
      await window.feedDesk.refresh().result;
      await window.feedDesk.apply();
      return window.feedDesk.state.get().isLasting;
    });
    await workbench.shows('A1', 99);
    assert.equal(isLasting, false);
    assert.ok(!workbench.complaints.some((text) => text.includes('Uncaught')));
  });

  it('is the bundled one where the store fails while it is read', async () => {
    const workbench = await open('?workbook=blank', failingStore);
    await workbench.enter({ A1: price });
    assert.equal(await workbench.read('A1'), 55);
  });

  it('is the kept one with a store as it should be', async () => {
    const workbench = await open();
    await workbench.enter({ A1: price });
    assert.equal(await workbench.read('A1'), 99);
  });
});

/** Waits until the add-in has been asked for so many calls. */
async function asked(workbench: WorkbenchPage, calls: number): Promise<void> {
  await workbench.page.waitForFunction((wanted) => window.workbench!.traffic().calls >= wanted, calls);
}
