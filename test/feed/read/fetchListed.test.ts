import assert from 'node:assert/strict';
import { FeedProblem, makeFeed } from '../../../src/feed/index.ts';
import { publicKeyOf } from '../../../src/feed/publish/signLatest.ts';
import { fetchListed } from '../../../src/feed/read/fetchListed.ts';
import { usualLimits } from '../../../src/feed/read/limits.ts';
import { sha256Hex } from '../../../src/feed/sha256Hex.ts';
import { serveFiles, startFeedServer } from '../../support/feed/feedServer.ts';
import type { FeedServer } from '../../support/feed/feedServer.ts';
import { asPrevious, pricedEdition, publish, secretKey } from '../../support/feed/madeFeed.ts';

const key = publicKeyOf(secretKey);
const limits = { ...usualLimits, backoffMs: 1 };
const control = { report: () => undefined, signal: new AbortController().signal };
const list = 'editions/index.json';
const old = 'editions/2026.01.01.json';

type Files = Map<string, Uint8Array<ArrayBuffer>>;

describe('fetchListed(feed, pin)', () => {
  let server: FeedServer;
  let honest: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  let files: Files;
  before(async () => {
    const first = await publish(pricedEdition('2026.01.01', { 2024: 55 }));
    honest = (await publish(pricedEdition('2026.02.01', { 2024: 56 }), { previous: asPrevious(first) }))
      .files;
    server = await startFeedServer({ feed: (...asked) => serveFiles(files)(...asked) });
  });
  beforeEach(() => {
    files = new Map(honest);
    server.requests.length = 0;
  });
  after(() => server.close());

  const fetch = (sha256 = '', edition = '2026.01.01', keys = key) =>
    fetchListed(makeFeed(server.addressOf('feed'), keys), { edition, sha256 }, control, limits);
  const refused = async (kind: string, words: RegExp, ...asked: Parameters<typeof fetch>): Promise<void> => {
    const error = await fetch(...asked).then(
      () => assert.fail('It was taken.'),
      (problem: unknown) => problem,
    );
    assert.ok(error instanceof FeedProblem, String(error));
    assert.equal(error.kind, kind);
    assert.match(error.message, words);
  };
  const change = (path: string, from: string, to: string): void => {
    const text = new TextDecoder().decode(files.get(path));
    assert.ok(text.includes(from), `${path} has no ${from}.`);
    files.set(path, new TextEncoder().encode(text.replaceAll(from, to)));
  };

  it('fetches an old edition that the signed list names, and the pin too', async () => {
    const sha256 = await sha256Hex(honest.get(old)!);
    const { edition, key: signedBy, latest } = await fetch(sha256);
    assert.deepEqual(
      [edition.id, edition.observations.at(0).value, signedBy, latest.sha256],
      ['2026.01.01', 55, key, sha256],
    );
    assert.deepEqual(
      server.requests.map(({ path }) => path),
      [`feed/${list}`, 'feed/editions/index.sig.json', `feed/${old}`],
    );
  });
  it('trusts the list alone where the pin has no hash', async () => {
    assert.equal((await fetch()).edition.id, '2026.01.01');
  });
  it('asks for no signature where the build knows no key', async () => {
    assert.equal((await fetch('', '2026.01.01', '')).key, '');
    assert.ok(!server.requests.some(({ path }) => path.endsWith('.sig.json')));
  });

  it('refuses another file in the place of the edition', async () => {
    change(old, '55', '99');
    await refused('hash', /2026\.01\.01\.json is not the file that editions\/index\.json names/);
  });
  it('refuses another file with a list that was made to fit it', async () => {
    const before = await sha256Hex(files.get(old)!);
    change(old, '55', '99');
    change(list, before, await sha256Hex(files.get(old)!));
    await refused('signature', /index\.sig\.json does not belong to editions\/index\.json/);
  });
  it('refuses a feed that signs another file than the one that was pinned', async () => {
    await refused('changed-in-place', /is not the file that this workbook was pinned to/, 'a'.repeat(64));
    assert.ok(!server.requests.some(({ path }) => path.endsWith(old)), 'and does not fetch it');
  });
  it('refuses the list of an unsigned feed where a key is known', async () => {
    change('editions/index.sig.json', '"signature": "', '"signature": null, "was": "');
    await refused('signature', /is not signed, and its key is known here/);
    files.delete('editions/index.sig.json');
    await refused('no-feed', /There is no .*index\.sig\.json/);
  });
  it('refuses an edition that the feed does not list', async () => {
    await refused('not-listed', /does not list edition 2025\.01\.01/, '', '2025.01.01');
  });
  for (const id of ['../latest', '2026.01.01/../../x', 'https://elsewhere', ' '])
    it(`asks nobody for "${id}"`, async () => {
      await refused('not-listed', /is not the number of an edition/, '', id);
      assert.deepEqual(server.requests, []);
    });
});
