import type { Feed } from './feedAddress.ts';
import type { EditionChanges } from './compare/editionChanges.ts';
import type { Edition } from '../dataset/index.ts';
import type { Job } from '../model/index.ts';
import type { FeedProblem } from './feedProblem.ts';
import type { HistoryEntry } from './keep/shelf.ts';

/** An edition as a list of them shows it. */
export interface EditionLine {
  readonly id: string;
  /** ISO day up to which it knows. */
  readonly date: string;
  readonly origin: 'bundled' | 'feed';
  /** `verified`: signed with a key of this build; `unchecked`: this build knows no key; `bundled`: it came with the add-in. */
  readonly signature: 'verified' | 'unchecked' | 'bundled';
  /** The public key that it was checked with; empty where none was. */
  readonly key: string;
  readonly observations: number;
  /** Claims that licences keep out of the published edition. */
  readonly leftOut: number;
  readonly sizeBytes: number;
  /** ISO moment at which it was fetched; empty for the bundled one. */
  readonly fetched: string;
}

/** An edition that was fetched and checked, and waits for a person to look at what it changes. */
export interface Offer {
  readonly edition: Edition;
  readonly line: EditionLine;
  /** From the edition in force to this one. */
  readonly changes: EditionChanges;
}

export type FeedStatus =
  | { readonly kind: 'idle' | 'up-to-date' | 'offer' }
  | { readonly kind: 'running'; readonly job: Job<FeedStatus> }
  /** Nothing is wrong: the edition in force answers as before. */
  | { readonly kind: 'offline'; readonly problem: FeedProblem }
  | { readonly kind: 'failed'; readonly problem: FeedProblem };

/** Everything that a person may want to know of editions. */
export interface FeedState {
  /** Undefined: this build has only the bundled edition. */
  readonly feed: Feed | undefined;
  /** False where editions are kept in memory, for this session only. */
  readonly isLasting: boolean;
  readonly inForce: string;
  /** The bundled one and those kept, newest first. */
  readonly editions: readonly EditionLine[];
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
  /** The edition that undo returns to; empty where there is none. */
  readonly undoTo: string;
  /** The edition that another workbook has put in force since; empty where none has. Here nothing changes by itself. */
  readonly elsewhere: string;
  readonly status: FeedStatus;
  readonly offer: Offer | undefined;
}
