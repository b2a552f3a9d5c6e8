import { Withdrawn, makeStore } from '../../model/index.ts';
import type { Store } from '../../model/index.ts';
import type { Job } from '../../workbook/index.ts';
import { troubleOf } from '../trouble.ts';
import type { Trouble } from '../trouble.ts';

/** Something that the workbook is asked to do: under way, or what came of the last time. */
export type TaskState<T> =
  | { readonly status: 'idle' }
  /** Or waiting for its turn: `job.progress` says which. */
  | { readonly status: 'running'; readonly job: Job<T> }
  | { readonly status: 'done'; readonly result: T }
  | { readonly status: 'failed'; readonly trouble: Trouble };

/** One kind of task, asked for once at a time. */
export interface Task<A, T> extends Pick<Store<TaskState<T>>, 'get' | 'subscribe'> {
  readonly start: (asked: A) => void;
  /** Takes what came of it out of sight. */
  readonly clear: () => void;
}

interface Parts<A, T> {
  /** For the diagnostics: "freeze". */
  readonly kind: string;
  readonly run: (asked: A) => Job<T>;
  /** What came of it, in a sentence or two. */
  readonly wordsOf: (result: T) => string;
  readonly announce: (words: string) => void;
  readonly record: (kind: string, what: string) => void;
  /** What to do when it has changed the workbook, or may have. */
  readonly after: (result: T | undefined) => void;
}

/** What is said of a task that was cancelled before its turn. */
export const withdrawnWords = 'Cancelled. It had not begun.';

export function makeTask<A, T>({ kind, run, wordsOf, announce, record, after }: Parts<A, T>): Task<A, T> {
  const state = makeStore<TaskState<T>>({ status: 'idle' });
  return {
    ...state,
    clear() {
      if (state.get().status !== 'running') state.set({ status: 'idle' });
    },
    start(asked) {
      if (state.get().status === 'running') return;
      const job = run(asked);
      state.set({ status: 'running', job });
      job.result.then(
        (result) => {
          state.set({ status: 'done', result });
          record(kind, wordsOf(result));
          announce(wordsOf(result));
          after(result);
        },
        (error: unknown) => {
          if (error instanceof Withdrawn) {
            state.set({ status: 'idle' });
            record(kind, withdrawnWords);
            announce(withdrawnWords);
            return;
          }
          const trouble = troubleOf(error);
          state.set({ status: 'failed', trouble });
          record('failure', `${kind}: ${trouble.what}`);
          after(undefined);
        },
      );
    },
  };
}
