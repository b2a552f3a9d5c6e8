import type { Edition } from '../dataset/index.ts';
import type { InsertMode } from './block.ts';
import type { Layout } from './layout/layout.ts';

/** A whole sheet to insert: a comparison, a template. */
export interface SheetPlan {
  readonly kind: 'comparison' | 'template';
  /** What a reader calls it; its name in the list of blocks. */
  readonly label: string;
  /** Of the new sheet; a name that is taken gets a number. */
  readonly sheetName: string;
  readonly mode: InsertMode;
  /** The one call that says the same, where there is one; empty else. Kept with the block. */
  readonly formula: string;
  /** Names of tables that its formulas read and that the workbook must have. */
  readonly reads: readonly string[];
  /**
   * What it puts into cells, from the edition in force; reads nothing else. Formulas refer to cells as if it began at A1.
   * Throws a `Refusal` where it cannot be made.
   */
  readonly layOut: (edition: Edition) => Layout | Promise<Layout>;
}
