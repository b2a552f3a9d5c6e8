/** What a cell can hold as a value; an error as its code. */
export type FrozenValue = string | number | boolean;

/** Where a part of an anchor name is to be found: `REE_f1_2`, third part. Both are counted from 1. */
export interface AnchorPart {
  readonly name: number;
  readonly part: number;
}

/** A formula that was replaced by what it gave: one cell, or all cells that it had spilled into. */
export interface FrozenCell {
  readonly anchor: AnchorPart;
  /** Where it was then, for people; never used to find it: "Prices!B2:C9". */
  readonly at: string;
  readonly formula: string;
  /** What its cells were given, row by row. */
  readonly values: readonly (readonly FrozenValue[])[];
}

/** Cells that the frozen formulas refer to; its place in the list is its part of the name `REE_f1_r1`. */
export interface FrozenReferences {
  readonly name: number;
  /** "Prices!A2": as it was then, which is how the formulas speak of it. */
  readonly at: readonly string[];
}

/** What one freeze replaced. */
export interface FrozenSet {
  /** Also the beginning of the hidden names that it hangs on: `REE_f1_1`, `REE_f1_r1`. */
  readonly id: string;
  /** The edition that had answered. */
  readonly edition: string;
  /** `YYYY-MM-DD`; empty where it was not given. */
  readonly frozenOn: string;
  readonly cells: readonly FrozenCell[];
  readonly references: readonly FrozenReferences[];
}
