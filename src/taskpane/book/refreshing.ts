import { Withdrawn, makeStore } from '../../model/index.ts';
import type { Store } from '../../model/index.ts';
import type { Job, RefreshScope, RefreshSummary } from '../../workbook/index.ts';
import { withdrawnWords } from './task.ts';
import { troubleOf } from '../trouble.ts';
import type { Trouble } from '../trouble.ts';

/** The refresh under way or waiting for its turn, or what the last one did. */
export type RefreshState =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly scope: RefreshSummary['scope']; readonly job: Job<RefreshSummary> }
  | { readonly status: 'done'; readonly summary: RefreshSummary }
  | { readonly status: 'failed'; readonly scope: RefreshSummary['scope']; readonly trouble: Trouble };

export interface Refreshing extends Pick<Store<RefreshState>, 'get' | 'subscribe'> {
  readonly start: (scope: RefreshScope) => void;
  /** Shows a refresh that something else has started: a button of the ribbon. */
  readonly follow: (scope: RefreshSummary['scope'], job: Job<RefreshSummary>) => void;
}

interface Parts {
  readonly refresh: (options: { readonly scope: RefreshScope }) => Job<RefreshSummary>;
  readonly announce: (words: string) => void;
  readonly record: (kind: string, what: string) => void;
}

export function makeRefreshing({ refresh, announce, record }: Parts): Refreshing {
  const state = makeStore<RefreshState>({ status: 'idle' });
  const follow = (scope: RefreshSummary['scope'], job: Job<RefreshSummary>): void => {
    state.set({ status: 'running', scope, job });
    const isCurrent = (): boolean => {
      const now = state.get();
      return now.status === 'running' && now.job === job;
    };
    job.result.then(
      (summary) => {
        record(
          'refresh',
          `${scope}: ${summary.refreshed} of ${summary.found} cells, ${summary.changedCount} changed`,
        );
        announce(summaryWords(summary));
        if (isCurrent()) state.set({ status: 'done', summary });
      },
      (error: unknown) => {
        if (error instanceof Withdrawn) {
          if (isCurrent()) state.set(scope === 'touched' ? notAskedAgain : { status: 'idle' });
          record('refresh', withdrawnWords);
          announce(withdrawnWords);
          return;
        }
        const trouble = troubleOf(error);
        record('failure', `refresh ${scope}: ${trouble.what}`);
        if (isCurrent()) state.set({ status: 'failed', scope, trouble });
      },
    );
  };
  return {
    ...state,
    start: (scope) => {
      if (state.get().status !== 'running') follow(scope, refresh({ scope }));
    },
    follow,
  };
}

/** Another edition answers, and the cells that it answers otherwise were not asked. */
const notAskedAgain: RefreshState = {
  status: 'failed',
  scope: 'touched',
  trouble: {
    what: 'The refresh after the change of the edition was cancelled.',
    means: 'Cells still show what the edition before says.',
    repair: 'Refresh the workbook.',
  },
};

/** What a refresh did, in a sentence or two. */
export function summaryWords(summary: RefreshSummary): string {
  const { scope, found, refreshed, changedCount, rewritten, mended, errors, pending, isManual, isCancelled } =
    summary;
  if (found === 0 && scope === 'touched') return 'No cell of this workbook is touched.';
  if (found === 0 && mended === 0) return `No REE formulas in the ${scope}.`;
  const sentences = [
    isCancelled ? `Cancelled after ${cells(refreshed)} of ${found}.` : `${cells(refreshed)} refreshed.`,
    isManual
      ? 'Excel calculates on request: press F9.'
      : `${changedCount === 0 ? 'No value' : changedCount === 1 ? '1 value' : `${changedCount} values`} changed.`,
    rewritten > 0 ? `${cells(rewritten)} in error entered again.` : '',
    mended > 0
      ? `${cells(mended)} that showed #BUSY! ${mended === 1 ? 'has its frozen value' : 'have their frozen values'} again.`
      : '',
    errors > 0 ? `${errors} still ${errors === 1 ? 'shows' : 'show'} an error.` : '',
    pending > 0 ? `${pending} still ${pending === 1 ? 'is' : 'are'} being calculated.` : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

function cells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}
