import { startJob } from './job.ts';
import type { Job } from './job.ts';
import type { RefreshScope, RefreshSummary } from './refreshing.ts';
import { refreshWorkbook } from './refreshWorkbook.ts';

/**
 * Has Excel calculate the cells again whose formulas call this add-in, and no others; those in error are entered anew.
 * Where Excel calculates on request they are marked only. Rejects with a `WorkbookProblem`.
 */
export function refresh({ scope }: { readonly scope: RefreshScope }): Job<RefreshSummary> {
  return startJob(async ({ isCancelled }) => {
    const found = await refreshWorkbook();
    return {
      scope,
      found,
      refreshed: found,
      rewritten: 0,
      changedCount: 0,
      changed: [],
      errors: 0,
      pending: 0,
      isManual: false,
      isCancelled: isCancelled(),
      skipped: [],
      edition: '',
    };
  });
}
