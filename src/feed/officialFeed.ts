import { makeFeed } from './feedAddress.ts';
import type { Feed } from './feedAddress.ts';

declare global {
  /** Build options: `--env feed=https://… --env feedKey=…`; empty where they were not given. */
  const REE_FEED_ADDRESS: string | undefined;
  const REE_FEED_KEYS: string | undefined;
}

/** The feed that this build reads; undefined: only the bundled edition. */
export function officialFeed(): Feed | undefined {
  if (typeof REE_FEED_ADDRESS === 'undefined' || REE_FEED_ADDRESS === '') return undefined;
  return makeFeed(REE_FEED_ADDRESS, typeof REE_FEED_KEYS === 'undefined' ? '' : REE_FEED_KEYS);
}
