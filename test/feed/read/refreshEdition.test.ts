import assert from 'node:assert/strict';
import type { JobControl } from '../../../src/model/index.ts';
import { FeedProblem, makeFeed } from '../../../src/feed/index.ts';
import { publicKeyOf } from '../../../src/feed/publish/signLatest.ts';
import { usualLimits } from '../../../src/feed/read/limits.ts';
import type { Limits } from '../../../src/feed/read/limits.ts';
import { refreshEdition } from '../../../src/feed/read/refreshEdition.ts';
import type { Known } from '../../../src/feed/read/refreshEdition.ts';
import { startFeedServer, serveFiles } from '../../support/feed/feedServer.ts';
import type { Answer, FeedServer } from '../../support/feed/feedServer.ts';
import { hostileFeeds, honestFeed } from '../../support/feed/hostile/index.ts';
import { secretKey } from '../../support/feed/madeFeed.ts';

const key = publicKeyOf(secretKey);
/** What a person waits for is short here. */
const limits: Limits = { ...usualLimits, idleMs: 400, headerMs: 800, editionMs: 800, backoffMs: 1 };
const known: Known = {
  newest: '2026.01.01',
  inForce: '2026.01.01',
  kept: [],
  readKept: () => Promise.resolve(undefined),
};
const quiet: Pick<JobControl, 'report' | 'signal'> = {
  report: () => undefined,
  signal: new AbortController().signal,
};

let flaky = 0;
const answers: Record<string, Answer> = {
  honest: async (path, response, request) => serveFiles((await honestFeed).files)(path, response, request),
  flaky: async (path, response, request) => {
    if (path === 'latest.json' && flaky++ < 2) response.writeHead(502).end();
    else await serveFiles((await honestFeed).files)(path, response, request);
  },
  ...Object.fromEntries(hostileFeeds.map(({ name, answer }) => [name, answer])),
};

describe('refreshEdition(feed, known)', () => {
  let server: FeedServer;
  before(async () => {
    server = await startFeedServer(answers);
  });
  after(() => server.close());

  const refresh = (name: string, parts: Partial<Known> = {}, control = quiet) =>
    refreshEdition(makeFeed(server.addressOf(name), key), { ...known, ...parts }, control, limits);

  it('fetches, checks and decodes a newer edition', async () => {
    const fetched = await refresh('honest');
    assert.equal(fetched?.edition.id, '2026.02.01');
    assert.equal(fetched.edition.observations.at(0).value, 56);
    assert.equal(fetched.key, key);
    assert.equal(fetched.bytes.length, fetched.latest.sizeBytes);
  });
  it('asks for three files, each conditionally, without credentials or headers of its own', async () => {
    server.requests.length = 0;
    await refresh('honest');
    assert.deepEqual(
      server.requests.map(({ method, path }) => `${method} ${path}`),
      ['GET honest/latest.json', 'GET honest/latest.sig.json', 'GET honest/editions/2026.02.01.json'],
    );
    const usual = [
      'host',
      'connection',
      'accept',
      'accept-language',
      'sec-fetch-mode',
      'user-agent',
      'accept-encoding',
      'cache-control',
      'pragma',
    ];
    for (const { headers } of server.requests) {
      assert.deepEqual(
        Object.keys(headers).filter((name) => !usual.includes(name)),
        [],
      );
      assert.equal(headers['cache-control'], 'max-age=0');
    }
  });
  it('tells how many bytes have come', async () => {
    const steps: unknown[][] = [];
    const fetched = await refresh(
      'honest',
      {},
      {
        ...quiet,
        report: (...step) => void steps.push(step),
      },
    );
    const size = fetched!.latest.sizeBytes;
    assert.deepEqual(steps.at(0), [0, 0, 'Asking for the newest edition']);
    assert.ok(
      steps.some(
        ([done, total, what]) => done === size && total === size && what === 'Fetching edition 2026.02.01',
      ),
    );
    assert.equal(steps.at(-1)?.[2], 'Checking the edition');
  });
  it('fetches nothing but the headers where the edition in force is the newest', async () => {
    server.requests.length = 0;
    assert.equal(await refresh('honest', { newest: '2026.02.01', inForce: '2026.02.01' }), undefined);
    assert.equal(server.requests.length, 2);
  });
  it('takes an edition that was kept, and not one that was damaged', async () => {
    const { files, latest } = await honestFeed;
    const bytes = files.get('editions/2026.02.01.json')!;
    const kept = {
      id: '2026.02.01',
      date: '2026-02-01',
      sha256: latest.sha256,
      sizeBytes: 1,
      observations: 2,
      leftOut: 0,
      origin: '',
      key: '',
      fetched: '',
    };
    for (const [stored, asked] of [
      [bytes, 2],
      [bytes.slice(1), 3],
      [undefined, 3],
    ] as const) {
      server.requests.length = 0;
      const fetched = await refresh('honest', {
        newest: '2026.02.01',
        kept: [kept],
        readKept: () => Promise.resolve(stored),
      });
      assert.equal(fetched?.edition.id, '2026.02.01');
      assert.equal(server.requests.length, asked);
    }
  });
  it('refuses an edition that was published again with other contents', async () => {
    const kept = {
      id: '2026.02.01',
      date: '2026-02-01',
      sha256: '0'.repeat(64),
      sizeBytes: 1,
      observations: 2,
      leftOut: 0,
      origin: '',
      key: '',
      fetched: '',
    };
    await assert.rejects(refresh('honest', { kept: [kept] }), {
      kind: 'changed-in-place',
      message: /2026\.02\.01 was published again/,
    });
  });
  it('asks again where the trouble may pass', async () => {
    flaky = 0;
    assert.equal((await refresh('flaky'))?.edition.id, '2026.02.01');
    assert.equal(flaky, 3);
  });
  it('gives up after three times', async () => {
    server.requests.length = 0;
    await assert.rejects(refresh('an error of the server'), { kind: 'status' });
    assert.equal(server.requests.length, 3);
  });
  it('can be cancelled at any time', async () => {
    for (const name of ['silence', 'a slow drip', 'honest']) {
      const abort = new AbortController();
      const report = (_done: number, _total: number, what: string): void => {
        if (name !== 'a slow drip' || what.startsWith('Fetching')) abort.abort();
      };
      await assert.rejects(refresh(name, {}, { report, signal: abort.signal }), { kind: 'cancelled' }, name);
    }
  });
  it('says offline where nobody answers', async () => {
    const gone = await startFeedServer({});
    const address = gone.addressOf('x');
    await gone.close();
    await assert.rejects(refreshEdition(makeFeed(address), known, quiet, limits), {
      kind: 'offline',
      message: /^localhost:\d+ cannot be reached\. The edition in force answers as before\.$/,
    });
  });
  it('does not look at signatures where it knows no key', async () => {
    server.requests.length = 0;
    const fetched = await refreshEdition(makeFeed(server.addressOf('no signature')), known, quiet, limits);
    assert.deepEqual([fetched?.key, server.requests.length], ['', 2]);
  });

  for (const { name, kind, says, browserOnly } of hostileFeeds) {
    if (browserOnly) continue;
    it(`refuses ${name}`, async () => {
      await assert.rejects(refresh(name), (error) => {
        assert.ok(error instanceof FeedProblem, String(error));
        assert.equal(error.kind, kind, error.message);
        assert.match(error.message, says);
        return true;
      });
    });
  }
});
