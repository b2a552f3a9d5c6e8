import type { Kept } from '../keep/shelf.ts';

/** An edition on the shelf of pins. Two files may have one id: the one that came with the add-in and the published one. */
export interface PinnedEdition extends Kept {
  /** Its id; `Kept.id` is its place on the shelf. */
  readonly edition: string;
}

/** Where an edition that came with the add-in is said to come from. */
export const bundledOrigin = '';

/** The place of a file on the shelf of pins. */
export function pinnedPlace(edition: string, sha256: string): string {
  return `${edition} ${sha256}`;
}

export function isPinned(kept: Kept): kept is PinnedEdition {
  return 'edition' in kept;
}
