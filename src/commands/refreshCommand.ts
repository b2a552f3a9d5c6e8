import type { RefreshScope } from '../workbook/index.ts';

/** Refreshes, and lets the pane show how far it is and what came of it, where it is open. */
export async function refreshCommand(scope: RefreshScope): Promise<void> {
  const { lastOperation, refresh } = await import(/* webpackChunkName: "workbook" */ '../workbook/index.ts');
  const job = refresh({ scope });
  lastOperation.set({ kind: 'refresh', scope, job });
  await job.result;
}
