import assert from 'node:assert/strict';
import { encodeEdition } from '../../../src/dataset/compile/index.ts';
import type { Edition } from '../../../src/dataset/index.ts';
import { PinnedBook, makeFeed } from '../../../src/feed/index.ts';
import type { PinnedParts } from '../../../src/feed/pin/pinnedBook.ts';
import { memoryShelf } from '../../../src/feed/keep/memoryShelf.ts';
import type { Kept } from '../../../src/feed/keep/shelf.ts';
import { unattended } from '../../../src/model/index.ts';
import { publicKeyOf } from '../../../src/feed/publish/signLatest.ts';
import { serveFiles, startFeedServer } from '../../support/feed/feedServer.ts';
import type { FeedServer } from '../../support/feed/feedServer.ts';
import { asPrevious, pricedEdition, publish, secretKey } from '../../support/feed/madeFeed.ts';
import { makeRecords } from '../../support/makeEdition.ts';

const bundled = pricedEdition('2026.01.01', { 2024: 55 });
const key = publicKeyOf(secretKey);

/** As the file of the add-in has it. */
const bundledFile = new TextEncoder().encode(
  JSON.stringify(
    encodeEdition(
      { id: '2026.01.01', date: '2026-01-01' },
      makeRecords({
        series: [{ id: 'nd-average' }],
        observations: [{ id: 'nd-2024', series: 'nd-average', period: '2024', value: 55 }],
      }),
    ),
  ),
);

describe('PinnedBook', () => {
  let server: FeedServer;
  let files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  before(async () => {
    const first = await publish(pricedEdition('2026.02.01', { 2024: 56 }));
    ({ files } = await publish(pricedEdition('2026.03.01', { 2024: 57 }), { previous: asPrevious(first) }));
    server = await startFeedServer({ feed: serveFiles(files) });
  });
  after(() => server.close());

  /** What the feed's own shelf has. */
  async function copyOf(id: string): Promise<{ kept: Kept; bytes: Uint8Array<ArrayBuffer> } | undefined> {
    const bytes = files.get(`editions/${id}.json`);
    if (!bytes) return undefined;
    const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
    const origin = server.addressOf('feed');
    const rest = { date: id, sizeBytes: bytes.length, observations: 1, leftOut: 0, fetched: '' };
    return { kept: { id, sha256, origin, key, ...rest }, bytes };
  }

  function open(parts: Partial<PinnedParts> = {}) {
    const reports: unknown[][] = [];
    const shelf = memoryShelf();
    let day = 1;
    const book = new PinnedBook({
      feed: makeFeed(server.addressOf('feed'), key),
      book: { bundledOrNone: () => Promise.resolve(bundled), copy: copyOf },
      bundledBytes: () => Promise.resolve(bundledFile),
      shelf: () => Promise.resolve(shelf),
      report: (...what) => reports.push(what),
      now: () => new Date(Date.UTC(2026, 5, day++)),
      ...parts,
    });
    return { book, shelf, reports };
  }
  const noCopies = { copy: () => Promise.resolve(undefined) };
  const price = (edition: Edition | undefined) => edition?.observations.at(0).value;

  it('has the bundled edition, and still has it when the next version of the add-in brings another', async () => {
    const { book, shelf } = open();
    assert.equal(await book.keep(bundled), '', 'no file of it is published that a pin could name');
    const next = pricedEdition('2026.04.01', { 2024: 60 });
    const { book: later, reports } = open({
      book: { bundledOrNone: () => Promise.resolve(next), ...noCopies },
      bundledBytes: () => assert.fail('It is not the one that is pinned.'),
      shelf: () => Promise.resolve(shelf),
    });
    assert.equal(price(await later.find({ edition: '2026.01.01', sha256: '' })), 55);
    assert.deepEqual(reports, []);
  });

  it('keeps it also where nobody has pressed anything here: the workbook was pinned elsewhere', async () => {
    const { book, shelf } = open();
    assert.equal(await book.find({ edition: '2026.01.01', sha256: '' }), bundled);
    assert.deepEqual(
      (await shelf.list()).map(({ id, origin }) => [id.slice(0, 10), origin]),
      [['2026.01.01', '']],
    );
  });

  it('copies an edition of the feed, which then is there when the feed has forgotten it', async () => {
    const { book, shelf } = open();
    const sha256 = await book.keep(pricedEdition('2026.02.01', { 2024: 56 }));
    assert.equal(sha256, (await copyOf('2026.02.01'))!.kept.sha256);
    const { book: later } = open({
      book: { bundledOrNone: () => Promise.resolve(bundled), ...noCopies },
      shelf: () => Promise.resolve(shelf),
    });
    assert.equal(price(await later.find({ edition: '2026.02.01', sha256 })), 56);
    assert.equal(await later.find({ edition: '2026.02.01', sha256: 'b'.repeat(64) }), undefined);
    assert.equal(await later.find({ edition: '2026.03.01', sha256: '' }), undefined);
  });

  it('takes nothing that was changed where it was kept, and tells of it', async () => {
    const { book, shelf, reports } = open();
    const sha256 = await book.keep(pricedEdition('2026.02.01', { 2024: 56 }));
    const [kept] = await shelf.list();
    await shelf.add(kept!, new TextEncoder().encode('{"changed":true}'));
    const { book: later } = open({
      book: { bundledOrNone: () => Promise.resolve(bundled), ...noCopies },
      shelf: () => Promise.resolve(shelf),
      report: (...what) => reports.push(what),
    });
    assert.equal(await later.find({ edition: '2026.02.01', sha256 }), undefined);
    assert.match(String(reports[0]?.[1]), /damaged/);
  });

  it('takes nothing that was signed with a key which no longer counts', async () => {
    const { book, shelf } = open();
    const sha256 = await book.keep(pricedEdition('2026.02.01', { 2024: 56 }));
    const { book: later } = open({
      feed: makeFeed(server.addressOf('feed'), publicKeyOf(secretKey.map((byte) => byte ^ 1))),
      book: { bundledOrNone: () => Promise.resolve(bundled), ...noCopies },
      shelf: () => Promise.resolve(shelf),
    });
    assert.equal(await later.find({ edition: '2026.02.01', sha256 }), undefined);
  });

  it('fetches and keeps what is not here', async () => {
    const { book, shelf } = open({
      book: { bundledOrNone: () => Promise.resolve(bundled), ...noCopies },
    });
    const { sha256 } = (await copyOf('2026.02.01'))!.kept;
    assert.equal(price(await book.fetch({ edition: '2026.02.01', sha256 }, unattended())), 56);
    assert.equal(price(await book.find({ edition: '2026.02.01', sha256 })), 56);
    assert.equal((await shelf.list()).length, 1);
  });

  it('says that a build without a feed fetches nothing', async () => {
    const { book } = open({ feed: undefined });
    await assert.rejects(book.fetch({ edition: '2026.02.01', sha256: '' }, unattended()), {
      name: 'FeedProblem',
      kind: 'no-feed',
      message: /This build reads no feed, so that edition 2026\.02\.01 cannot be fetched\. Update the pin/,
    });
  });

  it('forgets those that no workbook has asked for longest, when there are more than twelve', async () => {
    const many = Array.from({ length: 14 }, (_, at) => `2027.01.${String(at + 1).padStart(2, '0')}`);
    const { book, shelf } = open({
      book: {
        bundledOrNone: () => Promise.resolve(bundled),
        copy: async (id) => {
          const { kept } = (await copyOf('2026.02.01'))!;
          const bytes = new TextEncoder().encode(`{"id":"${id}"}`);
          const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
          return { kept: { ...kept, id, sha256 }, bytes };
        },
      },
    });
    for (const id of many.slice(0, 12)) await book.keep({ ...bundled, id });
    await book.keep({ ...bundled, id: many[0]! });
    for (const id of many.slice(12)) await book.keep({ ...bundled, id });
    const left = (await shelf.list()).map(({ id }) => id.slice(0, 10)).sort();
    assert.deepEqual(left, [many[0], ...many.slice(3)]);
  });

  it('answers from a shelf that refuses, and tells of it', async () => {
    const { book, reports } = open({
      shelf: () => Promise.reject(new DOMException('refused', 'SecurityError')),
    });
    assert.equal(await book.find({ edition: '2026.01.01', sha256: '' }), bundled);
    assert.equal(reports.length, 1);
  });
});
