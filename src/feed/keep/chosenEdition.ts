import type { Edition } from '../../dataset/index.ts';
import { compareEditionIds } from '../editionId.ts';
import type { Feed } from '../feedAddress.ts';
import { isTrusted } from './isTrusted.ts';
import { readKept } from './readKept.ts';
import type { Shelf } from './shelf.ts';

/** The kept edition that was in force last; undefined where the bundled one is to answer, also because it is newer than all others. */
export async function chosenEdition(
  shelf: Shelf,
  feed: Feed,
  bundledId: string,
): Promise<Edition | undefined> {
  const choice = await shelf.readChoice();
  if (!choice || choice.inForce === '' || compareEditionIds(bundledId, choice.newest) > 0) return undefined;
  const kept = (await shelf.list()).find(({ id }) => id === choice.inForce);
  return kept && isTrusted(kept, feed) ? readKept(shelf, kept) : undefined;
}
