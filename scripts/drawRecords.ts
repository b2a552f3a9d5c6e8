// Draws seed records for a check by eye: `npx tsx scripts/drawRecords.ts [count] [seed]`. The same seed draws the same records.
import { readSeeds } from '../src/dataset/seeds/index.ts';
import type { Seed } from '../src/dataset/seeds/index.ts';

const atLeast = 3;
const drawn = [
  'prices',
  'capacities',
  'production',
  'financials',
  'events',
  'stages',
  'policies',
  'briefing',
  'starts',
  'locations',
  'constants',
  'sources',
].map((name) => `seeds/${name}.csv`);

/** The generator mulberry32: a number from 0 to below 1 with each call. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How many to draw from files of these sizes: the least from each, then one more where a draw stands for the most rows. */
function quotas(sizes: readonly number[], count: number): number[] {
  const least = Math.min(atLeast, Math.floor(count / sizes.length));
  const result = sizes.map((size) => Math.min(size, least));
  const wanted = Math.min(
    count,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  for (let done = result.reduce((sum, quota) => sum + quota, 0); done < wanted; done++) {
    const rowsEach = result.map((quota, index) =>
      quota < sizes[index]! ? sizes[index]! / (quota + 0.5) : 0,
    );
    result[rowsEach.indexOf(Math.max(...rowsEach))]!++;
  }
  return result;
}

/** `count` rows in the order of their file, none twice. */
function draw<R>(rows: readonly R[], count: number, next: () => number): R[] {
  const left = rows.map((_, index) => index);
  const picked = Array.from({ length: count }, () => left.splice(Math.floor(next() * left.length), 1)[0]!);
  return picked.sort((a, b) => a - b).map((index) => rows[index]!);
}

const [count, seed] = [process.argv[2] ?? '60', process.argv[3] ?? '20261123'].map(Number) as [
  number,
  number,
];
if (!Number.isInteger(count) || !Number.isInteger(seed) || count < 1) {
  console.error('Usage: npx tsx scripts/drawRecords.ts [count] [seed], both whole numbers.');
  process.exit(1);
}

const all: Seed<unknown>[] = Object.values(await readSeeds('seeds')).flat();
const files = drawn.map((file) => all.filter((row) => row.file === file));
const next = mulberry32(seed);
const shares = quotas(
  files.map((rows) => rows.length),
  count,
);
for (const { file, line, raw } of files.flatMap((rows, index) => draw(rows, shares[index]!, next))) {
  const cells = Object.entries(raw).filter(([, cell]) => cell !== '');
  console.log(`${file}:${line}\n${cells.map(([column, cell]) => `  ${column}: ${cell}`).join('\n')}`);
}
