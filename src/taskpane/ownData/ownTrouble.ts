import { isFeedProblem } from '../../feed/index.ts';
import type { Trouble } from '../trouble.ts';

/** What a user is told where nothing came of a table. */
export function ownTrouble(error: unknown): Trouble {
  const means = 'Your data and the workbook are as they were.';
  if (isFeedProblem(error)) return { what: error.reason, means, repair: error.repair };
  return { what: error instanceof Error ? error.message : String(error), means, repair: 'Try again.' };
}
