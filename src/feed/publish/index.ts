export { publishFeed } from './publishFeed.ts';
export type { Publication, PublishedFeed } from './publishFeed.ts';
export type { PreviousFeed } from './previousFeed.ts';
