/** What is wrong with a row of a user's table, and how to mend it. */
export interface RowProblem {
  /** Of the file, from 1. */
  readonly line: number;
  /** Blank: the row as a whole. */
  readonly column: string;
  /** What stands there. */
  readonly value: string;
  readonly reason: string;
  readonly repair: string;
}
