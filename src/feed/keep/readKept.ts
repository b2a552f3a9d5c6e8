import { decodeEdition } from '../../dataset/index.ts';
import type { Edition, EncodedEdition } from '../../dataset/index.ts';
import { sha256Hex } from '../sha256Hex.ts';
import type { Kept, Shelf } from './shelf.ts';

/** A kept edition, which was checked when it was fetched. Throws an `Error` where it is gone or damaged. */
export async function readKept(shelf: Shelf, { id, sha256 }: Kept): Promise<Edition> {
  const bytes = await shelf.readBytes(id);
  if (!bytes) throw new Error(`Edition ${id} is no longer kept.`);
  if ((await sha256Hex(bytes)) !== sha256) throw new Error(`The kept edition ${id} is damaged.`);
  return decodeEdition(JSON.parse(new TextDecoder().decode(bytes)) as EncodedEdition);
}
