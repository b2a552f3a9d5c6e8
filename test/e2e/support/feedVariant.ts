import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeEdition } from '../../../src/dataset/index.ts';
import type { EncodedEdition } from '../../../src/dataset/index.ts';
import { publicKeyOf } from '../../../src/feed/publish/signLatest.ts';
import { serveFiles } from '../../support/feed/feedServer.ts';
import type { Answer, FeedServer } from '../../support/feed/feedServer.ts';
import { asPrevious, publish, secretKey } from '../../support/feed/madeFeed.ts';
import { buildVariant } from './buildVariant.ts';
import { editionWith } from './editionWith.ts';
import { serveFeeds } from './servedFeed.ts';

export const changedClaim = 'usgs-mcs2026-ndpr-oxide-2024';
export const nextEdition = '2026.12.01';

/** Before the add-in's own scripts, and once in a tab: what other tests kept is forgotten. */
export const forgetKept = `if (location.pathname.includes('/addin/')) { indexedDB.deleteDatabase('ree-feed'); indexedDB.deleteDatabase('ree-pins'); }`;

/** An add-in that reads a feed, and the server of that feed. */
export interface FeedVariant {
  readonly folder: string;
  readonly server: () => FeedServer;
  /** Starts the server and builds the add-in; once, before all tests. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Has the feed answer in this way from now on; left out, as a good host does. */
  readonly answerWith: (answer?: (honest: Answer) => Answer) => void;
}

/** The next edition, in which one price is 99, published after the bundled one. */
export async function nextFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const encoded = JSON.parse(readFileSync('build/edition.json', 'utf8')) as EncodedEdition;
  const previous = asPrevious(await publish(decodeEdition(encoded)));
  const changed = { ...editionWith(changedClaim, 99), id: nextEdition, date: '2026-12-01' };
  return (await publish(decodeEdition(changed), { previous })).files;
}

export function feedVariant(name: string): FeedVariant {
  const folder = join(tmpdir(), `ree-${name}-${process.pid}`);
  let server: FeedServer | undefined;
  let honest: Answer = () => undefined;
  let answer = honest;
  return {
    folder,
    server: () => server!,
    async start() {
      honest = serveFiles(await nextFiles());
      answer = honest;
      server = await serveFeeds({ feed: (...asked) => answer(...asked) });
      await buildVariant(folder, { address: server.addressOf('feed'), key: publicKeyOf(secretKey) });
    },
    async stop() {
      await server?.close();
      await rm(folder, { recursive: true, force: true });
    },
    answerWith(make = (same) => same) {
      answer = make(honest);
    },
  };
}
