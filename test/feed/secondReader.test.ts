import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { publicKeyOf } from '../../src/feed/publish/signLatest.ts';
import { serveFiles, startFeedServer } from '../support/feed/feedServer.ts';
import type { FeedServer } from '../support/feed/feedServer.ts';
import { publish, secretKey } from '../support/feed/madeFeed.ts';
import { seedEdition } from '../support/seedEdition.ts';

const run = promisify(execFile);
type Claim = Readonly<Record<string, unknown>>;

describe('a reader that was written from docs/feed.md', () => {
  let server: FeedServer;
  before(async () => {
    const { files } = await publish(seedEdition);
    const changed = new TextEncoder().encode(
      new TextDecoder().decode(files.get('latest.json')).replace('"leftOut": 16', '"leftOut": 17'),
    );
    server = await startFeedServer({
      feed: serveFiles(files),
      forged: serveFiles(new Map(files).set('latest.json', changed)),
    });
  });
  after(() => server.close());

  const read = (name: string, key = publicKeyOf(secretKey)) =>
    run(process.execPath, ['test/feed/secondReader.mjs', server.addressOf(name), key, 'ndpr-oxide']);

  it('finds the claims that this project finds', async () => {
    const claims = JSON.parse((await read('feed')).stdout) as Claim[];
    const { observations } = seedEdition;
    const withheld = new Set(seedEdition.sources.filter(({ publish: may }) => !may).map(({ id }) => id));
    const ours = Array.from({ length: observations.count }, (_, row) => observations.at(row)).filter(
      ({ subject, source }) => subject === 'ndpr-oxide' && !withheld.has(source),
    );
    assert.ok(ours.length > 30);
    assert.deepEqual(
      claims.map((claim) => [claim.id, claim.value, claim.unit, claim['period.from'], claim.source]),
      ours.map(({ id, value, unit, period, source }) => [id, value, unit || undefined, period?.from, source]),
    );
    assert.equal(claims.find(({ id }) => id === 'usgs-mcs2026-ndpr-oxide-2024')?.value, 55);
  });
  it('refuses what was changed, and what another key has signed', async () => {
    await assert.rejects(read('forged'), /signature/);
    await assert.rejects(read('feed', publicKeyOf(new Uint8Array(32).fill(9))), /another key/);
  });
});
