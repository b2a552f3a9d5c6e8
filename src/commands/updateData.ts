import type { FeedDesk } from '../feed/index.ts';

/** Opens the pane where editions are, and asks the feed for a newer one; what comes of it is seen there. */
export async function updateData(feedDesk: () => Promise<FeedDesk>): Promise<void> {
  const { lastOperation } = await import(/* webpackChunkName: "workbook" */ '../workbook/index.ts');
  lastOperation.set({ kind: 'update' });
  await Office.addin.showAsTaskpane();
  const desk = await feedDesk();
  if (desk.state.get().feed) await desk.refresh().result;
}
