import type { RefreshScope, SkippedCells } from '../refreshing.ts';
import type { FrozenValue } from '../registry/frozenSet.ts';

export interface FreezeSummary {
  readonly scope: RefreshScope;
  /** Formulas that were replaced. */
  readonly frozen: number;
  /** Cells that hold values since: a formula may have filled several. */
  readonly cells: number;
  /** The first REE cells that keep their formulas, and why. */
  readonly skipped: readonly SkippedCells[];
  readonly skippedCount: number;
  readonly isCancelled: boolean;
  /** The edition in force, which had answered. */
  readonly edition: string;
}

/** A frozen cell that holds something else than it was given. */
export interface ChangedCell {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  /** The first cell in it that holds something else, with what it was given and what it holds. */
  readonly differsAt: string;
  readonly frozen: FrozenValue;
  readonly now: FrozenValue;
  /** Of that cell, by its English code: it tells dates from other numbers. */
  readonly numberFormat: string;
  /** What is different where it is not the value alone: "Rows or columns were inserted in it." */
  readonly remark: string;
}

/** A frozen formula that has no cells to go back to. */
export interface LostFormula {
  /** Where it was frozen: "Prices!B2". */
  readonly at: string;
  readonly formula: string;
  readonly reason: string;
}

export interface ThawSummary {
  readonly scope: RefreshScope;
  /** Frozen formulas in the scope. */
  readonly found: number;
  readonly restored: number;
  /** Those whose cells were changed since; they keep what the user has put there unless it was asked to overwrite them. */
  readonly changed: readonly ChangedCell[];
  readonly changedCount: number;
  readonly isOverwritten: boolean;
  /** Their cells were deleted, or cells that they refer to; the registry forgets the former and keeps the latter. */
  readonly lost: readonly LostFormula[];
  readonly isCancelled: boolean;
}
