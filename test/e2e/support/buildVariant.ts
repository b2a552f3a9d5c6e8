import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { EncodedEdition } from '../../../src/dataset/index.ts';
import type * as Operations from '../../../src/workbook/index.ts';
import { builtAddin } from './describeInBrowser.ts';

declare global {
  interface Window {
    /** Puts another edition in force, as the feed will. */
    swapEdition: (edition: EncodedEdition) => void;
    /** The operations on the workbook, as pane and commands call them. */
    operations: typeof Operations;
  }
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What the variant has beyond the add-in: ways to swap the edition and to call the operations from outside. */
const source = `
  import './src/runtime.ts';
  import { decodeEdition } from './src/dataset/index.ts';
  import { replaceEdition } from './src/dataset/inForce.ts';
  import * as operations from './src/workbook/index.ts';
  window.swapEdition = (edition) => replaceEdition(decodeEdition(edition));
  window.operations = operations;
`;

/** The add-in as built, but for a runtime that a test can steer. */
export async function buildVariant(folder: string): Promise<void> {
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
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
}
