import type { FeedDesk } from '../feed/index.ts';

/** Asks the feed for a newer edition. What comes of it is seen in the pane, where it can be applied. */
export async function updateData(feedDesk: FeedDesk): Promise<void> {
  const { result } = feedDesk.refresh();
  await Office.addin.showAsTaskpane();
  await result;
}
