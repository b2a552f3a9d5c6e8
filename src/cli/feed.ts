import { createPrivateKey } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeEdition } from '../dataset/index.ts';
import type { EncodedEdition } from '../dataset/index.ts';
import { FeedProblem, makeFeed } from '../feed/index.ts';
import { publishFeed } from '../feed/publish/index.ts';
import type { PreviousFeed, PublishedFeed } from '../feed/publish/index.ts';
import { licences } from '../model/index.ts';

const usage = `Usage: npm run feed -- --out DIR [--previous DIR] [--exclude-licence LICENCE]… [--address https://host/path/]

Publishes the edition of the seeds as a folder of static files (docs/feed.md).
  --out              where to; a folder that holds a feed already is continued with --previous, which may be the same
  --previous         the feed published last: its editions are kept, and what has changed since is listed
  --exclude-licence  leaves out the values of sources with this licence (${licences.join(', ')}); may be repeated
  --address          where the folder will be served, for the examples in index.html and the Atom feed
  --edition          another compiled edition than build/edition.json

Signed with the P-256 key in REE_FEED_KEY: a PEM file's contents (PKCS #8 or SEC 1), or 64 hexadecimal digits.`;

/** Something in the command or its folders that its user can mend. */
class UsageError extends Error {}

process.exitCode = await publish(process.argv.slice(2));

async function publish(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === undefined) {
      console.error(usage);
      return 2;
    }
    const feed = await makePublication(options);
    for (const [path, bytes] of feed.files) await writeNew(join(options.out, path), bytes);
    console.log(summaryOf(feed, options.out));
    return 0;
  } catch (error) {
    if (!(error instanceof FeedProblem || error instanceof UsageError)) throw error;
    console.error(`${error.message}\nNothing was published.`);
    return 1;
  }
}

interface Options {
  readonly out: string;
  readonly previous: string | undefined;
  readonly excludedLicences: readonly string[];
  readonly address: string | undefined;
  readonly edition: string;
}

function readOptions(args: readonly string[]): Options | undefined {
  const parsed = parse(args);
  if (parsed?.out === undefined || parsed.help) return undefined;
  const excludedLicences = parsed['exclude-licence'];
  const unknown = excludedLicences.find((licence) => !(licences as readonly string[]).includes(licence));
  if (unknown !== undefined)
    throw new UsageError(
      `--exclude-licence ${unknown}: no source has such a licence. Use ${licences.join(', ')}.`,
    );
  const { out, previous, edition } = parsed;
  return { out, previous, excludedLicences, address: addressOf(parsed.address), edition };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        previous: { type: 'string' },
        'exclude-licence': { type: 'string', multiple: true, default: [] },
        address: { type: 'string' },
        edition: { type: 'string', default: 'build/edition.json' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return undefined;
  }
}

function addressOf(address: string | undefined): string | undefined {
  try {
    return address && makeFeed(address).address;
  } catch (error) {
    throw new UsageError(`--address: ${(error as Error).message}`);
  }
}

async function makePublication({
  out,
  previous,
  excludedLicences,
  address,
  edition,
}: Options): Promise<PublishedFeed> {
  if (previous === undefined && existsSync(out) && (await readdir(out)).length > 0)
    throw new UsageError(
      `${out} is not empty. Continue the feed in it with --previous ${out}, or name an empty folder.`,
    );
  const encoded = JSON.parse(await readFile(edition, 'utf8')) as EncodedEdition;
  return publishFeed({
    edition: decodeEdition(encoded),
    excludedLicences,
    previous: previous === undefined ? undefined : previousFeed(previous),
    secretKey: secretKeyOf(process.env.REE_FEED_KEY ?? ''),
    address,
    specification: await readFile(new URL('../../docs/feed.md', import.meta.url), 'utf8'),
  });
}

function previousFeed(folder: string): PreviousFeed {
  return {
    read: async (path) => {
      const bytes = await readFile(join(folder, path)).catch((error: unknown) => {
        throw new UsageError(`The previous feed lacks ${path}: ${(error as Error).message}.`);
      });
      return new Uint8Array(bytes);
    },
  };
}

/** The 32 bytes of a P-256 secret key. Its text is never repeated in a message. */
function secretKeyOf(written: string): Uint8Array | undefined {
  const text = written.trim();
  if (text === '') return undefined;
  if (/^[0-9a-f]{64}$/i.test(text)) return Uint8Array.from(Buffer.from(text, 'hex'));
  try {
    const { crv, d } = createPrivateKey(text).export({ format: 'jwk' });
    if (crv === 'P-256' && d !== undefined) return Uint8Array.from(Buffer.from(d, 'base64url'));
  } catch {
    // Said below, without what was written.
  }
  throw new UsageError(
    'REE_FEED_KEY is not a P-256 key. Make one: openssl ecparam -name prime256v1 -genkey -noout',
  );
}

/** What never changes is not written again. */
async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const known = await readFile(path).catch(() => undefined);
  if (known?.equals(bytes)) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

function summaryOf({ files, latest, leftOut, changes, publicKey }: PublishedFeed, out: string): string {
  const left = leftOut.bySource.map(({ source, licence, count }) => `  ${source} (${licence}): ${count}`);
  return [
    `Edition ${latest.edition} in ${out}: ${latest.observations} observations, ${files.size} files.`,
    changes
      ? `Since ${changes.from}: ${changes.added} added, ${changes.removed} removed, ${changes.revised} revised.`
      : 'The first edition of this feed.',
    leftOut.total === 0 ? 'No value was left out.' : `Left out for their licences: ${leftOut.total} values.`,
    ...left,
    publicKey === ''
      ? 'Not signed: there is no key in REE_FEED_KEY.'
      : `Signed. Readers know the feed by this key: --env feedKey=${publicKey}`,
  ].join('\n');
}
