import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { EncodedEdition } from '../../src/dataset/index.ts';
import { publicKeyOf } from '../../src/feed/publish/signLatest.ts';
import { secretKey } from '../support/feed/madeFeed.ts';
import { encodedEdition } from '../support/seedEdition.ts';

const run = promisify(execFile);

interface Told {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe('npm run feed', function () {
  this.timeout(60_000);
  let folder: string;
  const at = (name: string): string => join(folder, name);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ree-feed-'));
    await writeFile(at('one.json'), JSON.stringify(encodedEdition));
    const two: EncodedEdition = { ...encodedEdition, id: '2026.12.01', date: '2026-12-01' };
    await writeFile(at('two.json'), JSON.stringify(two));
  });
  after(() => rm(folder, { recursive: true }));

  async function feed(key: string, ...args: string[]): Promise<Told> {
    const env = { ...process.env, REE_FEED_KEY: key };
    const command = ['--import', 'tsx', 'src/cli/feed.ts', '--edition', at('one.json'), ...args];
    try {
      return { code: 0, ...(await run(process.execPath, command, { env })) };
    } catch (error) {
      return error as Told;
    }
  }

  it('publishes a signed feed, continues it, and says what it did', async () => {
    const hex = Buffer.from(secretKey).toString('hex');
    const first = await feed(hex, '--out', at('a'));
    assert.equal(first.code, 0, first.stderr);
    assert.match(
      first.stdout,
      /^Edition 2026\.11\.23 in .*: \d+ observations, \d+ files\.\nThe first edition of this feed\.\nLeft out for their licences: 16 values\./,
    );
    assert.ok(first.stdout.includes(`--env feedKey=${publicKeyOf(secretKey)}`));
    const second = await feed(hex, '--out', at('a'), '--previous', at('a'), '--edition', at('two.json'));
    assert.match(second.stdout, /Since 2026\.11\.23: 0 added, 0 removed, 0 revised\./);
    for (const id of ['2026.11.23', '2026.12.01']) assert.ok(existsSync(at(`a/editions/${id}.json`)), id);
  });
  it('takes a key in PEM form', async () => {
    const { publicKey, privateKey } = await crypto.subtle.generateKey(
      { name: 'ECDSA', namedCurve: 'P-256' },
      true,
      ['sign', 'verify'],
    );
    const body = Buffer.from(await crypto.subtle.exportKey('pkcs8', privateKey)).toString('base64');
    const pem = `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n`;
    const told = await feed(pem, '--out', at('pem'));
    const spki = Buffer.from(await crypto.subtle.exportKey('spki', publicKey)).toString('base64');
    assert.ok(told.stdout.includes(`--env feedKey=${spki}`), told.stdout + told.stderr);
  });
  it('leaves out licences, and says that it does not sign', async () => {
    const told = await feed(
      '',
      '--out',
      at('b'),
      '--exclude-licence',
      'cc-by-4.0',
      '--exclude-licence',
      'unclear',
    );
    assert.match(told.stdout, /Not signed: there is no key in REE_FEED_KEY\./);
    const { leftOut } = JSON.parse(readFileSync(at('b/latest.json'), 'utf8')) as { leftOut: number };
    assert.ok(leftOut > 16);
    assert.match(readFileSync(at('b/latest.sig.json'), 'utf8'), /"signature": null/);
  });
  it('refuses what it cannot do, and leaves what is there', async () => {
    const latest = readFileSync(at('a/latest.json'), 'utf8');
    const told = [
      await feed('', '--out', at('a')),
      await feed('', '--out', at('a'), '--previous', at('a')),
      await feed('', '--out', at('c'), '--previous', at('nowhere')),
      await feed('', '--out', at('c'), '--exclude-licence', 'mit'),
      await feed('', '--out', at('c'), '--address', 'http://example.org'),
      await feed('0123-secret', '--out', at('c')),
    ];
    assert.deepEqual(
      told.map(({ code }) => code),
      [1, 1, 1, 1, 1, 1],
    );
    const reasons = [
      /is not empty\. Continue the feed in it with --previous/,
      /Edition 2026\.11\.23 is older than 2026\.12\.01/,
      /The previous feed lacks editions\/index\.json/,
      /--exclude-licence mit: no source has such a licence\. Use public-domain, /,
      /--address: The feed's address "http:\/\/example\.org" is not an https address/,
      /REE_FEED_KEY is not a P-256 key/,
    ];
    for (const [index, reason] of reasons.entries()) {
      assert.match(told[index]!.stderr, reason);
      assert.match(told[index]!.stderr, /Nothing was published\.\n$/);
    }
    assert.ok(!told[5]!.stderr.includes('secret'));
    assert.equal(readFileSync(at('a/latest.json'), 'utf8'), latest);
    assert.ok(!existsSync(at('c')));
  });
  it('shows how it is used', async () => {
    for (const args of [[], ['--out'], ['--oops']])
      assert.match((await feed('', ...args)).stderr, /^Usage: npm run feed/);
  });
});
