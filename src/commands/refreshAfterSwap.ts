import { Withdrawn } from '../model/index.ts';
import type { TwoEditions } from '../workbook/index.ts';

/** Refreshes the cells that another edition answers otherwise, and lets the pane show what came of it. */
export async function refreshAfterSwap(editions: TwoEditions): Promise<void> {
  const { lastOperation, refreshTouched } = await import(
    /* webpackChunkName: "workbook" */ '../workbook/index.ts'
  );
  const job = refreshTouched(editions);
  lastOperation.set({ kind: 'refresh', scope: 'touched', job });
  await job.result.catch((error: unknown) => {
    if (!(error instanceof Withdrawn)) throw error;
  });
}
