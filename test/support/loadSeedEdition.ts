import { compileEdition } from '../../src/dataset/compile/index.ts';
import { replaceEdition } from '../../src/dataset/inForce.ts';
import { decodeEdition } from '../../src/dataset/index.ts';
import type { Edition, EncodedEdition } from '../../src/dataset/index.ts';
import { readSeeds } from '../../src/dataset/seeds/index.ts';

let encoded: Promise<EncodedEdition> | undefined;
let decoded: Promise<Edition> | undefined;

/** The edition that seeds/ makes, in its stored form; compiled once for all test files. */
export function encodeSeedEdition(): Promise<EncodedEdition> {
  encoded ??= readSeeds('seeds').then(compileEdition);
  return encoded;
}

/** Puts the edition that seeds/ makes in force. */
export async function loadSeedEdition(): Promise<Edition> {
  decoded ??= encodeSeedEdition().then(decodeEdition);
  const edition = await decoded;
  replaceEdition(edition);
  return edition;
}
