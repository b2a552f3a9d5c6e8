import { makeStore } from '../model/index.ts';
import type { Job } from '../model/index.ts';
import type { InsertOutcome, Insertion } from './insertion.ts';
import type { RefreshSummary } from './refreshing.ts';
import type { WorkbookProblem } from './problem.ts';

/** What a ribbon button or menu entry has started or met, for the pane to show. */
export type Operation =
  | {
      readonly kind: 'refresh';
      readonly scope: RefreshSummary['scope'];
      readonly job: Job<RefreshSummary>;
    }
  /** Somebody wants to see whether there is a newer edition. */
  | { readonly kind: 'update' }
  /** An insertion that needs the user: cells in use, or a formula to copy. */
  | { readonly kind: 'insert'; readonly insertion: Insertion; readonly outcome: InsertOutcome }
  | { readonly kind: 'problem'; readonly problem: WorkbookProblem };

/** The last of them; undefined until there was one. The pane may set it back. */
export const lastOperation = makeStore<Operation | undefined>(undefined);
