import type { OwnOrigin, OwnTable } from './ownTable.ts';
import type { RowProblem } from './rowProblem.ts';

/** A table as a list of them shows it. */
export interface OwnLine {
  readonly table: Omit<OwnTable, 'bytes'>;
  readonly format: 'csv' | 'json';
  readonly rows: number;
  /** Figures that answer now; none where it is switched off. */
  readonly figures: number;
  /** What its figures are of: "NdPr, price: spot". */
  readonly about: readonly string[];
  /** Rows that say nothing now, and why. */
  readonly problems: readonly RowProblem[];
  /** Why it cannot be read at all; empty where it can. */
  readonly broken: string;
}

/** Everything that a person may want to know of own tables. */
export interface OwnState {
  /** Whether they have been read from this machine. */
  readonly isRead: boolean;
  /** False where they are gone when the workbook is closed. */
  readonly isLasting: boolean;
  /** In the order in which they were added; the last goes first. */
  readonly lines: readonly OwnLine[];
  /** ISO moment at which another workbook last changed them; empty where none did. */
  readonly changedElsewhere: string;
}

/** A file that may become a table, or take the place of one. */
export interface OwnDraft {
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly origin: OwnOrigin;
  /** The id of the table in whose place it goes; empty: a new one. */
  readonly replaces: string;
}
