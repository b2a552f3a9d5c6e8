/** Why an operation could not be done, for code that wants to tell them apart. */
export type ProblemCode =
  | 'nothing-selected'
  | 'several-areas'
  | 'chart-selected'
  | 'cell-edit'
  | 'protected-sheet'
  | 'protected-workbook'
  | 'merged-cells'
  | 'filtered'
  | 'no-room'
  | 'no-spill'
  | 'no-such-place'
  | 'no-such-table'
  | 'formula-there'
  | 'too-large'
  | 'bad-formula'
  | 'circular'
  | 'no-answer'
  | 'read-only'
  | 'not-supported'
  | 'busy'
  | 'failed';

/** What a problem says. */
export interface ProblemParts {
  readonly code: ProblemCode;
  /** What stands in the way: "Sheet1 is protected." */
  readonly reason: string;
  /** What it means for the workbook: "Nothing was inserted." */
  readonly effect: string;
  /** What the user can do. */
  readonly repair: string;
}

/** An operation on the workbook that could not be done. Its message says why, what became of the workbook, and what to do. */
export class WorkbookProblem extends Error {
  override readonly name = 'WorkbookProblem';
  readonly code: ProblemCode;
  readonly reason: string;
  readonly effect: string;
  readonly repair: string;

  constructor({ code, reason, effect, repair }: ProblemParts, cause?: unknown) {
    super([reason, effect, repair].filter(Boolean).join(' '), { cause });
    this.code = code;
    this.reason = reason;
    this.effect = effect;
    this.repair = repair;
  }
}
