import { makeStore } from './store.ts';
import type { Store } from './store.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is being done now: "Reading Prices". */
  readonly what: string;
  /** Nothing is being done yet: `what` says for what it waits. */
  readonly isWaiting?: boolean;
}

/** Something that can take long: how far it is, a way to end it early, and what comes of it. */
export interface Job<T> {
  readonly progress: Pick<Store<Progress>, 'get' | 'subscribe'>;
  /** Asks it to stop at the next step; `result` then says what was done until there, or is rejected with `Withdrawn` where nothing had begun. */
  readonly cancel: () => void;
  readonly result: Promise<T>;
}

/** What a running job is given: where it says how far it is, and learns that it should stop. */
export interface JobControl {
  readonly report: (done: number, total: number, what: string) => void;
  /** Says that it cannot begin yet, and why. */
  readonly wait: (what: string) => void;
  readonly isCancelled: () => boolean;
  /** For what can be broken off where it stands, such as a transfer. */
  readonly signal: AbortSignal;
}

/** Of a job that nobody watches. */
export function unattended(): JobControl {
  return {
    report: () => undefined,
    wait: () => undefined,
    isCancelled: () => false,
    signal: new AbortController().signal,
  };
}

export function startJob<T>(run: (control: JobControl) => Promise<T>): Job<T> {
  const progress = makeStore<Progress>({ done: 0, total: 0, what: '' });
  const abort = new AbortController();
  const result = run({
    report: (done, total, what) => progress.set({ done, total, what }),
    wait: (what) => progress.set({ done: 0, total: 0, what, isWaiting: true }),
    isCancelled: () => abort.signal.aborted,
    signal: abort.signal,
  });
  return { progress, cancel: () => abort.abort(), result };
}
