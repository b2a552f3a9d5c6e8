import { readFile } from 'node:fs/promises';
import { decodeEdition } from '../dataset/index.ts';
import type { Edition, EncodedEdition } from '../dataset/index.ts';
import { replaceEdition } from '../dataset/inForce.ts';

const bundledEdition = new URL('../../build/edition.json', import.meta.url);

/** Puts a compiled edition in force, the bundled one unless another file is named. */
export async function loadEdition(file: URL | string = bundledEdition): Promise<Edition> {
  const edition = decodeEdition(JSON.parse(await readFile(file, 'utf8')) as EncodedEdition);
  replaceEdition(edition);
  return edition;
}
