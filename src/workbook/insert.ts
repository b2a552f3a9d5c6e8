import type { InsertOptions, InsertOutcome, Insertion, Placement } from './insertion.ts';
import { WorkbookProblem } from './problem.ts';

/**
 * Inserts at the place, or says what is in the way: cells in use give the next free range as an offer. Nothing is ever
 * overwritten, and nothing stays half done. Rejects with a `WorkbookProblem` where it cannot be done there at all.
 */
export function insert(
  _insertion: Insertion,
  _placement: Placement,
  _options: InsertOptions = {},
): Promise<InsertOutcome> {
  return Promise.reject(notYet());
}

function notYet(): WorkbookProblem {
  return new WorkbookProblem({
    code: 'not-supported',
    reason: 'Inserting comes with the next step.',
    effect: 'Nothing was inserted.',
    repair: 'Type the formula into a cell.',
  });
}
