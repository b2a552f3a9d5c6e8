import { decodeEdition } from '../../dataset/index.ts';
import type { Edition, EncodedEdition } from '../../dataset/index.ts';
import { sha256Hex } from '../sha256Hex.ts';
import type { Kept, Shelf } from './shelf.ts';

/** A kept edition, which was checked when it was fetched. Throws an `Error` where it is gone or damaged. */
export async function readKept(shelf: Shelf, kept: Kept): Promise<Edition> {
  return decodeKept(await readKeptBytes(shelf, kept));
}

/** Its bytes, which are those that were kept. Throws as `readKept` does. */
export async function readKeptBytes(shelf: Shelf, { id, sha256 }: Kept): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await shelf.readBytes(id);
  if (!bytes) throw new Error(`Edition ${id} is no longer kept.`);
  if ((await sha256Hex(bytes)) !== sha256) throw new Error(`The kept edition ${id} is damaged.`);
  return bytes;
}

export function decodeKept(bytes: Uint8Array): Edition {
  return decodeEdition(JSON.parse(new TextDecoder().decode(bytes)) as EncodedEdition);
}
