import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publicKeyOf } from '../../src/feed/publish/signLatest.ts';
import type { FeedState } from '../../src/feed/index.ts';
import { serveFiles } from '../support/feed/feedServer.ts';
import type { FeedServer } from '../support/feed/feedServer.ts';
import { secretKey } from '../support/feed/madeFeed.ts';
import { buildVariant } from './support/buildVariant.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { changedClaim, forgetKept, nextEdition as next, nextFiles } from './support/feedVariant.ts';
import { serveFeeds } from './support/servedFeed.ts';
import type { WorkbenchPage } from './support/workbenchPage.ts';

const variant = join(tmpdir(), `ree-feed-${process.pid}`);

describeInBrowser('the feed', variant, ({ open }) => {
  let server: FeedServer;
  before(async function () {
    this.timeout(120_000);
    server = await serveFeeds({ feed: serveFiles(await nextFiles()) });
    await buildVariant(variant, { address: server.addressOf('feed'), key: publicKeyOf(secretKey) });
  });
  beforeEach(() => {
    server.requests.length = 0;
  });
  after(async () => {
    await server.close();
    await rm(variant, { recursive: true, force: true });
  });

  /** A workbook whose first edition is in place; what other tests kept is forgotten. */
  async function openFresh(): Promise<WorkbenchPage> {
    const workbench = await open('?workbook=blank', forgetKept);
    await workbench.addin.evaluate(() => window.feedDesk.started());
    return workbench;
  }

  it('is refreshed, looked through, applied and undone', async () => {
    const workbench = await openFresh();
    await workbench.enter({
      A1: '=REE.PRICE("NdPr","2024")',
      A2: '=REE.PRICE("Dy","2024")',
      A3: '=REE.EDITION()',
      B1: '=A1*2',
    });
    const before = await workbench.readArea('A1:B3');
    assert.equal(before[0]?.[0], 55);

    assert.equal(await refresh(workbench), 'offer');
    assert.deepEqual(await workbench.readArea('A1:B3'), before, 'nothing changes before it is applied');
    const { offer } = await stateOf(workbench);
    const revised = offer!.changes.changes.find(({ id }) => id === changedClaim);
    assert.deepEqual(
      [revised?.old, revised?.new, revised?.source],
      [{ value: 55 }, { value: 99 }, 'usgs_mcs2026'],
    );
    const touched = await workbench.addin.evaluate(() =>
      window.touchedCalls([
        { id: 'PRICE', args: ['NdPr', '2024'] },
        { id: 'PRICE', args: ['Dy', '2024'] },
      ]),
    );
    assert.deepEqual(touched, [
      { call: { id: 'PRICE', args: ['NdPr', '2024'] }, before: [[55]], after: [[99]] },
    ]);

    await workbench.addin.evaluate(() => window.feedDesk.apply());
    await workbench.shows('B1', 198);
    await workbench.shows('A3', next);
    await workbench.addin.evaluate(() => window.feedDesk.undo());
    await workbench.shows('B1', 110);
    await workbench.settled();
    assert.deepEqual(await workbench.readArea('A1:B3'), before);
  });

  it('is what another workbook starts with, once it was applied', async () => {
    const first = await openFresh();
    await refresh(first);
    await first.addin.evaluate(() => window.feedDesk.apply());
    const second = await open();
    await second.enter({ A1: '=REE.EDITION()', A2: '=REE.PRICE("NdPr","2024")' });
    assert.deepEqual(await second.readArea('A1:A2'), [[next], [99]]);
    const { history, undoTo, isLasting } = await stateOf(second);
    assert.deepEqual([history[0]?.action, undoTo, isLasting], ['applied', '2026.11.23', true]);
    await second.addin.evaluate(() => window.feedDesk.undo());
    await second.shows('A2', 55);
  });

  it('is fetched once where two workbooks ask at the same time', async () => {
    const [first, second] = [await openFresh(), await open()];
    await second.addin.evaluate(() => window.feedDesk.started());
    assert.deepEqual(await Promise.all([refresh(first), refresh(second)]), ['offer', 'offer']);
    const fetched = server.requests.filter(({ path }) => path.startsWith('feed/editions/'));
    assert.equal(fetched.length, 1);
    await Promise.all([first, second].map(({ addin }) => addin.evaluate(() => window.feedDesk.apply())));
    const { history } = await stateOf(await open());
    assert.equal(history.filter(({ action }) => action === 'applied').length, 2);
  });

  it('leaves the pane’s content security policy in peace', async () => {
    const workbench = await openFresh();
    await refresh(workbench);
    assert.deepEqual(
      workbench.complaints.filter((text) => /Content Security Policy|eval/i.test(text)),
      [],
    );
  });
});

function refresh({ addin }: WorkbenchPage): Promise<string> {
  return addin.evaluate(async () => (await window.feedDesk.refresh().result).kind);
}

/** Without the edition on offer, which holds functions. */
async function stateOf({ addin }: WorkbenchPage): Promise<FeedState> {
  const json = await addin.evaluate(async () => {
    await window.feedDesk.started();
    return JSON.stringify(window.feedDesk.state.get(), (key, value: unknown) =>
      key === 'edition' && typeof value === 'object' ? undefined : value,
    );
  });
  return JSON.parse(json) as FeedState;
}
