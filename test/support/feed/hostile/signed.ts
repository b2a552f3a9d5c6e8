import type { EncodedEdition } from '../../../../src/dataset/index.ts';
import type { PublishedFeed } from '../../../../src/feed/publish/index.ts';
import { signLatest } from '../../../../src/feed/publish/signLatest.ts';
import { sha256Hex } from '../../../../src/feed/sha256Hex.ts';
import { serveFiles } from '../feedServer.ts';
import type { Answer } from '../feedServer.ts';
import { secretKey } from '../madeFeed.ts';
import { editionPath, honestFeed, latestPath, signaturePath } from './honestFeed.ts';
import type { Files } from './honestFeed.ts';

/** Serves an edition that was published, hashed and signed as it is: only its contents are wrong. */
export function signedContents(change: (text: string) => string | Uint8Array<ArrayBuffer>): Answer {
  const made = (async (): Promise<Files> => {
    const { files, latest } = await honestFeed;
    const changed = change(new TextDecoder().decode(files.get(editionPath)));
    const bytes = typeof changed === 'string' ? new TextEncoder().encode(changed) : changed;
    return resigned({ files }, editionPath, bytes, {
      ...latest,
      sha256: await sha256Hex(bytes),
      sizeBytes: bytes.length,
    });
  })();
  return async (path, response, request) => serveFiles(await made)(path, response, request);
}

export function signedLatest(change: (latest: Record<string, unknown>) => Record<string, unknown>): Answer {
  const made = honestFeed.then((feed) => resigned(feed, undefined, undefined, change({ ...feed.latest })));
  return async (path, response, request) => serveFiles(await made)(path, response, request);
}

async function resigned(
  { files }: Pick<PublishedFeed, 'files'>,
  path: string | undefined,
  bytes: Uint8Array<ArrayBuffer> | undefined,
  latest: Readonly<Record<string, unknown>> | PublishedFeed['latest'],
): Promise<Files> {
  const latestBytes = new TextEncoder().encode(JSON.stringify(latest));
  const signature = await signLatest(latestBytes, String(latest.edition), secretKey);
  const next = new Map(files).set(latestPath, latestBytes);
  if (path !== undefined && bytes) next.set(path, bytes);
  return next.set(signaturePath, new TextEncoder().encode(JSON.stringify(signature)));
}

type Table = {
  count: number;
  columns: Record<string, { words?: unknown[]; codes?: unknown[]; numbers?: unknown[] }>;
};

export function editedTable(table: string, edit: (table: Table) => void): Answer {
  return signedContents((text) => {
    const edition = JSON.parse(text) as EncodedEdition & { tables: Record<string, Table> };
    edit(edition.tables[table]!);
    return JSON.stringify(edition);
  });
}
