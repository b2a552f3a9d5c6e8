import type { Edition } from '../dataset/index.ts';
import type { ShownValue } from '../functions/index.ts';

/** The editions whose answers are compared. */
export interface TwoEditions {
  readonly before: Edition;
  readonly after: Edition;
}

/** A call of a cell, with what both editions answer. */
export interface CallTouched {
  /** As it stands in the formula. */
  readonly text: string;
  readonly before: readonly (readonly ShownValue[])[];
  readonly after: readonly (readonly ShownValue[])[];
}

/** A cell with calls that two editions answer differently. */
export interface CellTouched {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly calls: readonly CallTouched[];
}

/** What another edition means for a workbook. */
export interface WorkbookTouched {
  /** Cells with REE formulas. */
  readonly found: number;
  readonly touched: readonly CellTouched[];
  /** Cells that ask with something that only Excel can calculate: no one knows before whether they change. */
  readonly uncertain: readonly Pick<CellTouched, 'sheet' | 'address' | 'formula'>[];
}
