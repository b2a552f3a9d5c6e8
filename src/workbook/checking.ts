import type { CheckFinding } from './check/finding.ts';
import type { DefinedName } from './formula/ownNames.ts';
import type { CellRead, SkippedCells } from './refreshing.ts';

export interface CheckSummary {
  /** Cells with REE formulas that were checked. */
  readonly checked: number;
  readonly findings: readonly CheckFinding[];
  readonly isCancelled: boolean;
  readonly edition: string;
}

/** A repaired cell with what stood in it before, and the formula as Excel has taken it. */
export interface RepairedCell {
  readonly sheet: string;
  readonly address: string;
  readonly before: CellRead;
  readonly after: CellRead;
}

export interface RepairSummary {
  readonly repaired: readonly RepairedCell[];
  /** Names that were deleted. */
  readonly names: readonly DefinedName[];
  /** Cells that hold something else by now: they were left alone. */
  readonly skipped: readonly SkippedCells[];
}
