import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { EncodedEdition } from '../../../src/dataset/index.ts';
import type { FeedDesk } from '../../../src/feed/index.ts';
import type { Call, TouchedCall } from '../../../src/functions/index.ts';
import type * as Operations from '../../../src/workbook/index.ts';
import { builtAddin } from './describeInBrowser.ts';

declare global {
  interface Window {
    /** Puts another edition in force, as the feed does. */
    swapEdition: (edition: EncodedEdition) => void;
    /** The operations on the workbook, as pane and commands call them. */
    operations: typeof Operations;
    feedDesk: FeedDesk;
    /** The calls that the edition on offer answers otherwise than the one in force. */
    touchedCalls: (calls: readonly Call[]) => TouchedCall<Call>[];
    /** What comes of reading some feed: "accepted", or the kind and the message of the refusal. */
    tryFeed: (address: string, key: string) => Promise<string>;
  }
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What the variant has beyond the add-in: ways in for a test. */
const source = `
  import { whenEngine } from './src/runtime.ts';
  import { decodeEdition, editionInForce } from './src/dataset/index.ts';
  import { replaceEdition } from './src/dataset/inForce.ts';
  import { makeFeed } from './src/feed/index.ts';
  import { usualLimits } from './src/feed/read/limits.ts';
  import { refreshEdition } from './src/feed/read/refreshEdition.ts';
  import { findTouchedCalls } from './src/functions/index.ts';
  import * as operations from './src/workbook/index.ts';
  window.swapEdition = (edition) => replaceEdition(decodeEdition(edition));
  window.operations = operations;
  void whenEngine().then(({ feedDesk }) => feedDesk()).then((desk) => (window.feedDesk = desk));
  window.touchedCalls = (calls) => findTouchedCalls(editionInForce(), window.feedDesk.state.get().offer.edition, calls);
  window.tryFeed = async (address, key) => {
    const known = { newest: '2026.01.01', inForce: '2026.01.01', kept: [], readKept: async () => undefined };
    const control = { report: () => undefined, signal: new AbortController().signal };
    const limits = { ...usualLimits, idleMs: 1500, headerMs: 3000, editionMs: 3000, backoffMs: 1 };
    try {
      const fetched = await refreshEdition(makeFeed(address, key), known, control, limits);
      return 'accepted ' + fetched?.edition.id;
    } catch (error) {
      return (error.kind ?? error.name) + ': ' + error.message;
    }
  };
`;

/** The add-in as built, but for a runtime that a test can steer, and that reads the feed which is given. */
export async function buildVariant(folder: string, feed = { address: '', key: '' }): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(builtAddin, folder, { recursive: true });
  await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    outfile: join(folder, 'runtime.js'),
    bundle: true,
    format: 'iife',
    target: 'es2021',
    jsx: 'automatic',
    loader: { '.json': 'file' },
    assetNames: '[name].[hash]',
    define: {
      'process.env.NODE_ENV': '"production"',
      REE_FEED_ADDRESS: JSON.stringify(feed.address),
      REE_FEED_KEYS: JSON.stringify(feed.key),
    },
    logLevel: 'warning',
  });
}
