import type { Job, Pin } from '../../model/index.ts';
import type { Feed } from '../feedAddress.ts';
import type { FeedProblem } from '../feedProblem.ts';

export type PinFetching =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly job: Job<void> }
  /** Nothing is wrong but that nobody answers. */
  | { readonly kind: 'offline' | 'failed'; readonly problem: FeedProblem };

/** What this workbook is pinned to, and what else could answer. */
export interface PinState {
  /** `reading` until the workbook has been asked. */
  readonly kind: 'reading' | 'unpinned' | 'here' | 'absent';
  /** Of `here` and `absent`. */
  readonly pin: Pin | undefined;
  /** What is wrong with how the workbook says it; empty where nothing is. */
  readonly trouble: string;
  /** The edition that answers on this computer where no pin says otherwise; empty until it is there. */
  readonly elsewhere: string;
  /** That edition, where it is newer than the pinned one; empty else. */
  readonly newer: string;
  /** The same, unless somebody has decided that the workbook stays: what a person must be told. */
  readonly news: string;
  /** Where a pinned edition can be fetched; undefined: nowhere. */
  readonly feed: Feed | undefined;
  readonly fetching: PinFetching;
  /** The pin before the last change here, for undo; undefined where there is nothing to undo. */
  readonly undoTo: { readonly pin: Pin | undefined } | undefined;
}
