// Run by `npm run bench`. Writes build/bench.json and a table; docs/benchmarks.md explains the lines.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { replaceEdition } from '../src/dataset/inForce.ts';
import { decodeEdition } from '../src/dataset/index.ts';
import type { EncodedEdition } from '../src/dataset/index.ts';
import { benchAddinBatch } from './addinBatch.ts';
import { benchAddinBoot } from './addinBoot.ts';
import { benchArrayCall } from './arrayCall.ts';
import { openStage } from './browser/addins.ts';
import { benchLargeEdition } from './largeEdition.ts';
import { benchLoadEdition } from './loadEdition.ts';
import { benchPaneSearch } from './paneSearch.ts';
import { benchPointCalls } from './pointCalls.ts';
import { tableOf } from './result.ts';
import type { Result } from './result.ts';
import { benchSwapWithOverrides } from './swapWithOverrides.ts';
import { benchWarmPrice } from './warmPrice.ts';

const json = readFileSync('build/edition.json', 'utf8');
const encoded = JSON.parse(json) as EncodedEdition;
const edition = decodeEdition(encoded);
replaceEdition(edition);

const results = [
  ...benchWarmPrice(edition),
  ...benchPointCalls(),
  ...benchArrayCall(encoded),
  ...benchLoadEdition(json),
  ...benchPaneSearch(edition),
  ...benchSwapWithOverrides(encoded),
  ...benchLargeEdition(encoded),
  ...(await benchAddin()),
];
const machine = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus()[0]?.model ?? 'unknown processor'}`;

writeFileSync('build/bench.json', `${JSON.stringify({ machine, edition: edition.id, results }, null, 2)}\n`);
process.stdout.write(
  `${tableOf(results)}\n\n${machine}. Median of alternated rounds; all of them in build/bench.json.\n`,
);

/** What only a browser can show; without one it is left out, and said. */
async function benchAddin(): Promise<Result[]> {
  const stage = await openStage();
  if (stage === undefined) {
    process.stderr.write('No Chrome, Edge or Chromium was found: boot and batch are left out.\n');
    return [];
  }
  try {
    return [...(await benchAddinBoot(stage)), ...(await benchAddinBatch(stage, edition))];
  } finally {
    await stage.close();
  }
}
