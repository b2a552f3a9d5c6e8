export type InsertionKind = 'value' | 'spill' | 'table' | 'card' | 'chart';

/** Also whole sheets, which `insertSheet` inserts. */
export type BlockKind = InsertionKind | 'comparison' | 'template' | 'overrides';

/** `formula` stays live; `values` are as the edition in force answered when they were inserted. */
export type InsertMode = 'formula' | 'values';

/** What the workbook remembers of something inserted. */
export interface Block {
  /** Also the name of the hidden name it hangs on: `REE_b1`. */
  readonly id: string;
  readonly kind: BlockKind;
  readonly mode: InsertMode;
  readonly label: string;
  /** Empty where it is made of many. */
  readonly formula: string;
  /** What a single value was when it was inserted; empty for everything else. */
  readonly value: string;
  /** The edition that answered when it was inserted. */
  readonly edition: string;
  /** `YYYY-MM-DD`; empty where it was not given. */
  readonly insertedOn: string;
  /** Names of Excel's own tables in it, with spaces between; empty where it has none. */
  readonly table: string;
  /** Where it was put at first, for people; never used to find it. */
  readonly firstPlace: string;
}

/**
 * - `present`: where it was put.
 * - `moved`: the same, elsewhere: rows were inserted, a sheet renamed, cells cut and pasted.
 * - `copied`: a copy that came with a copied sheet.
 * - `frozen`: its formula was frozen to the values that stand there.
 * - `emptied`: its cells are there, but what was inserted is gone from them.
 * - `vanished`: its cells or its sheet were deleted.
 */
export type BlockState = 'present' | 'moved' | 'copied' | 'frozen' | 'emptied' | 'vanished';

export interface ListedBlock extends Block {
  readonly state: BlockState;
  /** Where it is now; empty where it vanished. */
  readonly sheet: string;
  readonly address: string;
  /** What is to be said of it where it is not simply there: "Its sheet or its cells were deleted." */
  readonly remark: string;
}
