import { contents } from './contents.ts';
import type { HostileFeed } from './hostileFeed.ts';
import { identity } from './identity.ts';
import { transport } from './transport.ts';

export { honestFeed } from './honestFeed.ts';

export const hostileFeeds: readonly HostileFeed[] = [...transport, ...identity, ...contents];
