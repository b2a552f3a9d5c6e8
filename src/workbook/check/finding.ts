import type { DefinedName } from '../formula/ownNames.ts';
import type { CellRead } from '../refreshing.ts';

export type CheckId =
  | 'unknown-function'
  | 'stored-name'
  | 'captured-name'
  | 'healing-error'
  | 'mixed-editions'
  | 'mixed-units'
  | 'mixed-bases'
  | 'mixed-series'
  | 'stale-value'
  | 'overrides'
  | 'own-data'
  | 'hard-coded';

/** A cell that a repair would write, with what stands in it. */
export interface CellRepair {
  readonly sheet: string;
  readonly address: string;
  /** Its formula or its value. */
  readonly before: CellRead;
  readonly after: string;
}

/** What would be changed; nothing else is. */
export interface Repair {
  readonly cells: readonly CellRepair[];
  /** Names that would be deleted. */
  readonly names: readonly DefinedName[];
}

/** Something in the workbook that is wrong, or that a reader would want to know. */
export interface CheckFinding {
  readonly check: CheckId;
  /** Empty for what belongs to the workbook as a whole. */
  readonly sheet: string;
  readonly address: string;
  readonly what: string;
  readonly means: string;
  /** Particulars, a line each. */
  readonly listed?: readonly string[];
  /** Undefined where only the user can tell what is right; then `advice` says what to do. */
  readonly repair: Repair | undefined;
  readonly advice: string;
}
