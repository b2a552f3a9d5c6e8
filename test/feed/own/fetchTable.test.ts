import assert from 'node:assert/strict';
import { fetchTable } from '../../../src/feed/own/fetchTable.ts';
import { isFeedProblem } from '../../../src/feed/feedProblem.ts';
import { usualLimits } from '../../../src/feed/read/limits.ts';
import { unattended } from '../../../src/model/index.ts';
import { openToAll, startFeedServer } from '../../support/feed/feedServer.ts';
import type { Answer, FeedServer } from '../../support/feed/feedServer.ts';

const table = 'date,Nd\n2026,1\n';
const limits = { ...usualLimits, backoffMs: 1, idleMs: 300 };

describe('fetchTable', () => {
  let server: FeedServer;
  let asked = 0;
  const answer =
    (type: string, status = 200, body = table): Answer =>
    (_, response) =>
      void response
        .writeHead(status, { ...openToAll, ...(type === '' ? {} : { 'Content-Type': type }) })
        .end(body);
  before(async () => {
    server = await startFeedServer({
      csv: answer('text/csv'),
      plain: answer('application/octet-stream'),
      nameless: answer(''),
      page: answer('text/html; charset=utf-8'),
      gone: answer('text/plain', 404),
      busy: (...given) => answer('text/csv', ++asked < 3 ? 503 : 200)(...given),
      elsewhere: (_, response) => void response.writeHead(302, { Location: '/csv/' }).end(),
      silent: (_, response) => void response.writeHead(200, openToAll).write('a'),
    });
  });
  after(() => server.close());

  const get = async (name: string): Promise<string> => {
    try {
      const bytes = await fetchTable(`${server.addressOf(name)}list.csv?key=secret`, unattended(), limits);
      return new TextDecoder().decode(bytes);
    } catch (error) {
      if (!isFeedProblem(error)) throw error;
      assert.ok(!error.message.includes('secret'), error.message);
      return `${error.kind}. ${error.repair}`;
    }
  };

  it('takes what servers call a CSV file, and tries again what may pass', async () => {
    for (const name of ['csv', 'plain', 'nameless', 'busy']) assert.equal(await get(name), table, name);
    assert.equal(asked, 3);
  });

  it('says what a user can do about everything else, without the key in the address', async () => {
    assert.equal(
      await get('page'),
      'content-type. A sign-in page may stand in between: download the file and add it.',
    );
    assert.equal(await get('gone'), 'no-feed. Check the address.');
    assert.equal(
      await get('elsewhere'),
      'redirect. Give the address that it leads to, or download the file and add it.',
    );
    assert.equal(await get('silent'), 'time-out. Try again later.');
  });

  it('is cancelled where it stands', async () => {
    const abort = new AbortController();
    const control = { report: () => abort.abort(), signal: abort.signal };
    await assert.rejects(fetchTable(`${server.addressOf('silent')}list.csv`, control, limits), {
      kind: 'cancelled',
    });
  });

  it('asks as nobody, and sends nothing but the address', async () => {
    server.requests.length = 0;
    await get('csv');
    const [request, ...others] = server.requests;
    assert.deepEqual(others, []);
    assert.equal(request?.method, 'GET');
    for (const header of ['cookie', 'authorization', 'referer', 'content-length', 'content-type', 'origin'])
      assert.equal(request.headers[header], undefined, header);
  });
});
