import type { Feed } from '../feedAddress.ts';
import type { Kept } from './shelf.ts';

/** Whether a kept edition may still answer: it came from the feed of this build and was signed with a key that still counts. */
export function isTrusted({ origin, key }: Kept, { address, keys }: Feed): boolean {
  return origin === address && (keys.length === 0 || keys.includes(key));
}
