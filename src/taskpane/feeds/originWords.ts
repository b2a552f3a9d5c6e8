import type { EditionLine, Feed } from '../../feed/index.ts';

/** Where an edition came from. */
export function originWords(line: EditionLine | undefined, feed: Feed | undefined): string {
  if (line?.origin !== 'feed') return 'bundled: it came with the add-in';
  return feed ? `feed ${feed.address}` : 'feed';
}
