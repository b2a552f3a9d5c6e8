import type { FeedProblem, FeedStatus } from '../../feed/index.ts';
import type { Trouble } from '../trouble.ts';

/** What came of looking for a newer edition. */
export function statusWords(status: FeedStatus, inForce: string): string {
  switch (status.kind) {
    case 'running':
      return 'Looking for a newer edition.';
    case 'up-to-date':
      return `The feed has nothing newer than edition ${inForce}.`;
    case 'offer':
      return 'A newer edition is there. See what it changes.';
    case 'offline':
      return `${status.problem.reason} Nothing is wrong: edition ${inForce} answers as before; look again when there is a network.`;
    case 'failed':
      return status.problem.reason;
    case 'idle':
      return `Cancelled. Edition ${inForce} answers as before.`;
  }
}

/** What happened, what it means for the workbook, what to do. */
export function feedTrouble({ reason, repair }: FeedProblem, inForce: string): Trouble {
  return {
    what: reason,
    means: `Edition ${inForce} is untouched and answers as before; no cell was changed.`,
    repair: repair === '' ? 'Look again later.' : repair,
  };
}
