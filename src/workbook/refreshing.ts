export type RefreshScope = 'selection' | 'sheet' | 'workbook';

/** A cell whose value is another one since the refresh. */
export interface RefreshedCell {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly old: CellRead;
  readonly new: CellRead;
  /** Of the cell, by its English code: it tells dates from other numbers. */
  readonly numberFormat: string;
  /** The citation behind the new value; empty where the formula has no single one. */
  readonly source: string;
}

export type CellRead = string | number | boolean;

export interface RefreshSummary {
  /** `touched`: the cells that two editions answer differently. */
  readonly scope: RefreshScope | 'touched';
  /** Cells with REE formulas in the scope. */
  readonly found: number;
  /** Those that were marked for calculation, the rewritten ones included. */
  readonly refreshed: number;
  /** Cells in error whose formulas were entered again. */
  readonly rewritten: number;
  /** Frozen cells that showed `#BUSY!` and have their values again. */
  readonly mended: number;
  /** Cells that have another value now. */
  readonly changedCount: number;
  /** The first of them, with old, new and source. */
  readonly changed: readonly RefreshedCell[];
  /** Cells that still show an error. */
  readonly errors: number;
  /** Cells that had not been calculated when the summary was made. */
  readonly pending: number;
  /** Excel calculates on request: the cells are marked, F9 calculates them. */
  readonly isManual: boolean;
  readonly isCancelled: boolean;
  /** What was left alone, and why: "Sheet2 is protected." */
  readonly skipped: readonly SkippedCells[];
  /** The edition that answered. */
  readonly edition: string;
}

export interface SkippedCells {
  readonly sheet: string;
  readonly address: string;
  readonly reason: string;
}
