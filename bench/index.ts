// Run by `npm run bench`. Writes build/bench.json and a table; docs/benchmarks.md explains the lines.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { replaceEdition } from '../src/dataset/inForce.ts';
import { decodeEdition } from '../src/dataset/index.ts';
import type { EncodedEdition } from '../src/dataset/index.ts';
import { benchArrayCall } from './arrayCall.ts';
import { benchLargeEdition } from './largeEdition.ts';
import { benchLoadEdition } from './loadEdition.ts';
import { benchPaneSearch } from './paneSearch.ts';
import { tableOf } from './result.ts';
import { benchWarmPrice } from './warmPrice.ts';

const json = readFileSync('build/edition.json', 'utf8');
const encoded = JSON.parse(json) as EncodedEdition;
const edition = decodeEdition(encoded);
replaceEdition(edition);

const results = [
  ...benchWarmPrice(edition),
  ...benchArrayCall(encoded),
  ...benchLoadEdition(json),
  ...benchPaneSearch(edition),
  ...benchLargeEdition(encoded),
];
const machine = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus()[0]?.model ?? 'unknown processor'}`;

writeFileSync('build/bench.json', `${JSON.stringify({ machine, edition: edition.id, results }, null, 2)}\n`);
process.stdout.write(
  `${tableOf(results)}\n\n${machine}. Median of 5 alternated rounds; figures in build/bench.json.\n`,
);
