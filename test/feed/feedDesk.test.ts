import assert from 'node:assert/strict';
import { FeedDesk, makeFeed } from '../../src/feed/index.ts';
import type { FeedParts } from '../../src/feed/index.ts';
import { memoryShelf } from '../../src/feed/keep/memoryShelf.ts';
import type { Neighbours } from '../../src/feed/keep/neighbours.ts';
import { oneAtATime } from '../../src/feed/keep/oneAtATime.ts';
import type { Shelf } from '../../src/feed/keep/shelf.ts';
import { publicKeyOf } from '../../src/feed/publish/signLatest.ts';
import { usualLimits } from '../../src/feed/read/limits.ts';
import { openToAll, serveFiles, startFeedServer } from '../support/feed/feedServer.ts';
import type { FeedServer } from '../support/feed/feedServer.ts';
import { asPrevious, pricedEdition, publish, secretKey } from '../support/feed/madeFeed.ts';

const [one, two, three] = [
  pricedEdition('2026.01.01', { 2024: 55 }),
  pricedEdition('2026.02.01', { 2024: 56 }),
  pricedEdition('2026.03.01', { 2024: 57 }),
];
const key = publicKeyOf(secretKey);
const limits = { ...usualLimits, backoffMs: 1 };
const now = (): Date => new Date('2026-05-01T12:00:00Z');

describe('FeedDesk', () => {
  let server: FeedServer;
  let files: ReadonlyMap<string, Uint8Array>;
  before(async () => {
    server = await startFeedServer({
      feed: (path, response, request) => serveFiles(files)(path, response, request),
      silent: (_, response) => void response.writeHead(200, openToAll),
    });
  });
  beforeEach(async () => {
    ({ files } = await publish(two));
  });
  after(() => server.close());

  async function open(parts: Partial<FeedParts> = {}, name = 'feed') {
    const replaced: string[] = [];
    const reports: unknown[] = [];
    const desk = new FeedDesk({
      feed: makeFeed(server.addressOf(name), key),
      bundled: () => Promise.resolve(one),
      shelf: () => Promise.resolve(memoryShelf()),
      replace: ({ id }) => replaced.push(id),
      report: (...what) => reports.push(what),
      now,
      limits,
      ...parts,
    });
    await desk.started();
    return { desk, replaced, reports, state: () => desk.state.get() };
  }

  async function publishThree(): Promise<void> {
    ({ files } = await publish(three, { previous: asPrevious(await publish(two)) }));
  }

  it('has only the bundled edition where the build names no feed, without a shelf', async () => {
    const replaced: string[] = [];
    const desk = new FeedDesk({
      feed: undefined,
      bundled: () => Promise.resolve(one),
      shelf: () => assert.fail('nobody asks for it'),
      replace: ({ id }) => replaced.push(id),
      report: () => undefined,
    });
    assert.deepEqual(replaced, []);
    await desk.started();
    assert.deepEqual(replaced, ['2026.01.01']);
    assert.deepEqual(
      desk.state.get().editions.map(({ id, origin, signature }) => [id, origin, signature]),
      [['2026.01.01', 'bundled', 'bundled']],
    );
    const status = await desk.refresh().result;
    assert.equal(status.kind === 'failed' && status.problem.kind, 'no-feed');
  });

  it('brings the first edition once, and again where it could not be had', async () => {
    let tries = 0;
    const bundled = (): Promise<typeof one> =>
      tries++ === 0 ? Promise.reject(new Error('no network')) : Promise.resolve(one);
    const replaced: string[] = [];
    const desk = new FeedDesk({
      feed: undefined,
      bundled,
      shelf: () => Promise.resolve(memoryShelf()),
      replace: ({ id }) => replaced.push(id),
      report: () => undefined,
    });
    await assert.rejects(desk.first(), /no network/);
    assert.deepEqual(await Promise.all([desk.first(), desk.first()]), [one, one]);
    assert.deepEqual([replaced, tries], [['2026.01.01'], 2]);
  });

  it('offers what it has fetched with what it changes, and leaves the edition in force', async () => {
    const { desk, replaced, state } = await open();
    assert.deepEqual(await desk.refresh().result, { kind: 'offer' });
    const { offer, inForce, editions } = state();
    assert.deepEqual([replaced, inForce], [['2026.01.01'], '2026.01.01']);
    assert.equal(offer?.edition.id, '2026.02.01');
    assert.deepEqual(
      offer.changes.changes.map(({ id, old, new: next }) => [id, old, next]),
      [['nd-2024', { value: 55 }, { value: 56 }]],
    );
    assert.deepEqual(editions[0], {
      id: '2026.02.01',
      date: '2026-02-01',
      origin: 'feed',
      signature: 'verified',
      key,
      observations: 1,
      leftOut: 0,
      sizeBytes: files.get('editions/2026.02.01.json')!.length,
      fetched: '2026-05-01T12:00:00.000Z',
    });
  });

  it('applies, undoes, offers again, and writes it down', async () => {
    const { desk, replaced, state } = await open();
    await desk.refresh().result;
    await desk.apply();
    assert.deepEqual(
      [state().inForce, state().undoTo, state().offer],
      ['2026.02.01', '2026.01.01', undefined],
    );
    await desk.undo();
    assert.deepEqual([state().inForce, state().undoTo], ['2026.01.01', '']);
    server.requests.length = 0;
    assert.equal((await desk.refresh().result).kind, 'offer');
    assert.ok(!server.requests.some(({ path }) => path.includes('editions/')), 'it was kept');
    await desk.apply();
    assert.deepEqual(replaced, ['2026.01.01', '2026.02.01', '2026.01.01', '2026.02.01']);
    assert.deepEqual(state().history, [
      { action: 'applied', edition: '2026.02.01', before: '2026.01.01', at: '2026-05-01T12:00:00.000Z' },
      { action: 'undone', edition: '2026.01.01', before: '2026.02.01', at: '2026-05-01T12:00:00.000Z' },
      { action: 'applied', edition: '2026.02.01', before: '2026.01.01', at: '2026-05-01T12:00:00.000Z' },
    ]);
  });

  it('undoes step by step', async () => {
    const { desk, state } = await open();
    await desk.refresh().result;
    await desk.apply();
    await publishThree();
    await desk.refresh().result;
    await desk.apply();
    assert.equal(state().inForce, '2026.03.01');
    await desk.undo();
    await desk.undo();
    assert.equal(state().inForce, '2026.01.01');
    await assert.rejects(desk.undo(), /There is no edition to return to/);
  });

  it('says that there is nothing newer', async () => {
    const { desk, state } = await open({ bundled: () => Promise.resolve(two) });
    assert.deepEqual(await desk.refresh().result, { kind: 'up-to-date' });
    assert.deepEqual(state().status, { kind: 'up-to-date' });
  });

  it('takes nothing older than it has ever seen, also after undo', async () => {
    const shelf = memoryShelf();
    const first = await open({ shelf: () => Promise.resolve(shelf) });
    await publishThree();
    await first.desk.refresh().result;
    ({ files } = await publish(two));
    const status = await first.desk.refresh().result;
    assert.equal(status.kind === 'failed' && status.problem.kind, 'older');
    assert.equal(first.state().inForce, '2026.01.01');
  });

  it('keeps the reason of a failure, and takes offline for a state', async () => {
    const { desk, state, replaced } = await open();
    files = new Map([...files, ['latest.json', new TextEncoder().encode('{}')]]);
    const failed = await desk.refresh().result;
    assert.equal(failed.kind, 'failed');
    assert.equal(state().status, failed);
    const gone = await startFeedServer({});
    await gone.close();
    const unreachable = await open({ feed: makeFeed(gone.addressOf('feed')) });
    assert.equal((await unreachable.desk.refresh().result).kind, 'offline');
    assert.deepEqual(replaced, ['2026.01.01']);
  });

  it('is idle again after a cancelled refresh', async () => {
    const { desk, state } = await open({}, 'silent');
    const job = desk.refresh();
    assert.equal(state().status.kind, 'running');
    job.cancel();
    assert.deepEqual([await job.result, state().status], [{ kind: 'idle' }, { kind: 'idle' }]);
  });

  it('is idle again where it is cancelled while another workbook is at it', async () => {
    const { desk, state, reports } = await open();
    let release = (): void => undefined;
    const other = oneAtATime(() => new Promise<void>((resolve) => (release = resolve)));
    const job = desk.refresh();
    setImmediate(() => job.cancel());
    assert.deepEqual([await job.result, state().status], [{ kind: 'idle' }, { kind: 'idle' }]);
    release();
    await other;
    assert.deepEqual(reports, []);
  });

  it('learns what another workbook has put in force, changes nothing by itself, and may follow', async () => {
    const shelf = memoryShelf();
    const told: (() => void)[] = [];
    const neighbours: Neighbours = {
      tell: () => told.forEach((tell) => tell()),
      listen: (tell) => void told.push(tell),
    };
    const shared = { shelf: () => Promise.resolve(shelf), neighbours };
    const [here, there] = [await open(shared), await open(shared)];
    const news = new Promise<void>((resolve) =>
      here.desk.state.subscribe(() => here.state().elsewhere !== '' && resolve()),
    );
    await there.desk.refresh().result;
    await there.desk.apply();
    await news;
    assert.deepEqual(
      [here.state().elsewhere, here.replaced, there.state().elsewhere],
      ['2026.02.01', ['2026.01.01'], ''],
    );
    await here.desk.offerElsewhere();
    assert.deepEqual(
      [here.state().status.kind, here.state().offer?.changes.revised, here.replaced],
      ['offer', 1, ['2026.01.01']],
    );
    await here.desk.apply();
    assert.deepEqual(
      [here.state().elsewhere, here.replaced, there.replaced],
      ['', ['2026.01.01', '2026.02.01'], ['2026.01.01', '2026.02.01']],
    );
    await assert.rejects(here.desk.offerElsewhere(), /No other workbook has put an edition in force/);
  });

  it('joins a refresh that is running', async () => {
    const { desk } = await open();
    const [first, second] = [desk.refresh(), desk.refresh()];
    assert.equal(first, second);
    await first.result;
    const third = desk.refresh();
    assert.notEqual(third, first);
    await third.result;
  });

  it('starts with the edition that was applied', async () => {
    const shelf = memoryShelf();
    const keeping = { shelf: () => Promise.resolve(shelf) };
    const { desk } = await open(keeping);
    await desk.refresh().result;
    await desk.apply();
    const later = await open(keeping);
    assert.deepEqual([later.replaced, later.state().undoTo], [['2026.02.01'], '2026.01.01']);
    await later.desk.undo();
    assert.deepEqual((await open(keeping)).replaced, ['2026.01.01']);
  });

  it('starts with the bundled edition where it is newer, the key has changed, the feed is another, or the kept one is damaged', async () => {
    const shelf = memoryShelf();
    const keeping = { shelf: () => Promise.resolve(shelf) };
    const { desk } = await open(keeping);
    await desk.refresh().result;
    await desk.apply();
    const startsWith = async (parts: Partial<FeedParts>): Promise<readonly string[]> =>
      (await open({ ...keeping, ...parts })).replaced;
    assert.deepEqual(await startsWith({ bundled: () => Promise.resolve(three) }), ['2026.03.01']);
    assert.deepEqual(await startsWith({ feed: makeFeed(server.addressOf('feed'), 'other') }), ['2026.01.01']);
    assert.deepEqual(await startsWith({ feed: makeFeed(server.addressOf('other'), key) }), ['2026.01.01']);
    const damaged: Shelf = { ...shelf, readBytes: async (id) => (await shelf.readBytes(id))?.slice(1) };
    assert.deepEqual(await startsWith({ shelf: () => Promise.resolve(damaged) }), ['2026.01.01']);
    assert.deepEqual(await startsWith({}), ['2026.02.01']);
  });

  it('goes on in memory where the store fails', async () => {
    const full: Shelf = {
      ...memoryShelf(),
      isLasting: true,
      add: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    const { desk, state, reports } = await open({ shelf: () => Promise.resolve(full) });
    assert.equal((await desk.refresh().result).kind, 'offer');
    await desk.apply();
    assert.deepEqual([state().inForce, state().isLasting, reports.length], ['2026.02.01', false, 1]);
    await desk.undo();
    assert.equal(state().inForce, '2026.01.01');
  });

  it('keeps five editions at most, the one in force and the one before among them', async () => {
    const shelf = memoryShelf();
    let day = 1;
    const { desk } = await open({
      shelf: () => Promise.resolve(shelf),
      now: () => new Date(Date.UTC(2026, 5, day++)),
    });
    let previous = await publish(two);
    await desk.refresh().result;
    await desk.apply();
    for (const month of ['03', '04', '05', '06', '07', '08', '09']) {
      previous = await publish(pricedEdition(`2026.${month}.01`, { 2024: Number(month) }), {
        previous: asPrevious(previous),
      });
      ({ files } = previous);
      await desk.refresh().result;
    }
    const ids = (await shelf.list()).map(({ id }) => id).sort();
    assert.ok(ids.length <= 5, ids.join());
    assert.ok(ids.includes('2026.02.01') && ids.includes('2026.09.01'));
  });
});
