import { replaceEdition } from '../src/dataset/inForce.ts';
import { decodeEdition, findPrice, priceIn } from '../src/dataset/index.ts';
import type { Edition, EncodedEdition } from '../src/dataset/index.ts';
import { parsePeriod, parseRate } from '../src/model/index.ts';
import { alternate, millisecondsOf, nanosecondsEach } from './alternate.ts';
import { callOf, nanosecondsPerCall, settle } from './host.ts';
import { madeDay, madeMaterial, makeLargeEdition, quotesEach } from './makeLargeEdition.ts';
import { listAnswered } from './questions.ts';
import type { PriceTuple } from './questions.ts';
import { ratio, timed } from './result.ts';
import type { Result } from './result.ts';

const observations = 1_000_000;
/** Of about two thousand. */
const madeMaterials = 1900;
const questions = 1000;
const turns = 50;
const targetRatio = 1.5;

/** An edition of a million observations: how it loads, what it takes, how it answers against the bundled one. */
export function benchLargeEdition(encoded: EncodedEdition): Result[] {
  const json = JSON.stringify(makeLargeEdition(encoded, observations));
  const stored = JSON.parse(json) as EncodedEdition;
  const { parse, decode } = alternate({
    parse: () => millisecondsOf(() => void JSON.parse(json)),
    decode: () => millisecondsOf(() => void decodeEdition(stored)),
  });
  const { large, bytes } = weighed(() => decodeEdition(JSON.parse(json) as EncodedEdition));
  return [
    { name: 'Made edition of 1,000,000 observations, JSON text', unit: 'MB', value: json.length / 1e6 },
    timed('— parse', 'ms', parse),
    timed('— decode and index', 'ms', decode),
    { name: '— memory of each observation', unit: 'bytes', value: bytes / observations },
    ...compareLookUps(encoded, large),
  ];
}

/** What an edition takes once its stored form is gone. */
function weighed(load: () => Edition): { large: Edition; bytes: number } {
  const before = memoryBytes();
  const large = load();
  return { large, bytes: memoryBytes() - before };
}

function memoryBytes(): number {
  if (!globalThis.gc) throw new Error('Run with --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function compareLookUps(encoded: EncodedEdition, large: Edition): Result[] {
  const asked = decodeEdition(encoded);
  const small = decodeEdition(encoded);
  replaceEdition(asked);
  const price = callOf('PRICE');
  const printed = spread(listAnswered(asked, (tuple) => Array.isArray(settle(price, tuple))));
  const made = Array.from({ length: questions }, (_, index): PriceTuple => [
    madeMaterial((index * 7) % madeMaterials),
    madeDay((index * 13) % quotesEach),
    'spot',
    'USD/kg',
    null,
    null,
  ]);
  const cold = alternate({
    small: () => coldLookUp(small, printed),
    same: () => coldLookUp(large, printed),
    made: () => coldLookUp(large, made),
  });
  const warm = alternate({
    small: () => warmLookUp(small, printed),
    same: () => warmLookUp(large, printed),
    made: () => warmLookUp(large, made),
  });
  return [
    timed('Look-up without memo, bundled edition', 'ns', cold.small),
    timed('— the same questions, made edition', 'ns', cold.same),
    ratio('— against the bundled edition', cold.same, cold.small, targetRatio),
    timed('— daily quotes of made materials, made edition', 'ns', cold.made),
    ratio('— against the bundled edition', cold.made, cold.small, targetRatio),
    timed('Warm PRICE, bundled edition', 'ns', warm.small),
    timed('— the same questions, made edition', 'ns', warm.same),
    ratio('— against the bundled edition', warm.same, warm.small, targetRatio),
    timed('— daily quotes of made materials, made edition', 'ns', warm.made),
    ratio('— against the bundled edition', warm.made, warm.small, targetRatio),
  ];
}

/** As many tuples as are asked, from all over the list. */
function spread(tuples: readonly PriceTuple[]): PriceTuple[] {
  return Array.from(
    { length: questions },
    (_, index) => tuples[Math.floor((index * tuples.length) / questions)]!,
  );
}

function coldLookUp(edition: Edition, tuples: readonly PriceTuple[]): number {
  return nanosecondsEach(tuples.length, () => {
    for (const [material, date, basis, unit, rate] of tuples) {
      const when = date === null ? undefined : parsePeriod(date);
      const finding = findPrice(edition, { material, when, basis: basis ?? '' });
      priceIn(finding, unit ?? '', rate === null ? undefined : parseRate(rate));
    }
  });
}

function warmLookUp(edition: Edition, tuples: readonly PriceTuple[]): number {
  replaceEdition(edition);
  const price = callOf('PRICE');
  for (const tuple of tuples) settle(price, tuple);
  return nanosecondsPerCall(price, tuples, turns);
}
