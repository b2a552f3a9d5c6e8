import type { JobControl } from '../model/index.ts';
import type { Block, InsertMode, InsertionKind } from './block.ts';

/**
 * What to insert. The formula is one REE call as `range.formulas` takes it: English names, commas, literal arguments
 * (`=REE.PRICE("NdPr","2024")`); `writeCall` makes one.
 *
 * - `value`: one cell with the number format of its measure.
 * - `spill`: the array alone, from one cell on.
 * - `table`: title, source line, header and data. Live: one formula that spills; as values: a table of Excel's own.
 * - `card`: `REE.CARD` in one cell; as values: the key figures with unit, date and source, a line each.
 * - `chart`: a `table` of a HISTORY and Excel's own chart beside it.
 */
export interface Insertion {
  readonly kind: InsertionKind;
  /** What a reader calls it: "NdPr oxide, average price". The title of tables and charts, the name in the list of blocks. */
  readonly label: string;
  readonly formula: string;
  readonly mode: InsertMode;
}

/** Where to insert. Addresses are of one cell: the size follows from the answer. */
export type Placement =
  | { readonly at: 'selection' }
  | { readonly at: 'cell'; readonly sheet: string; readonly address: string }
  /** A new sheet behind the active one, named after the label where no name is given. */
  | { readonly at: 'new-sheet'; readonly name?: string };

export type InsertOutcome =
  | {
      readonly status: 'inserted';
      readonly block: Block;
      readonly sheet: string;
      readonly address: string;
      /** Whether a note of its cell names the source. */
      readonly isNoted: boolean;
    }
  /** Cells there are in use; nothing was touched. */
  | {
      readonly status: 'occupied';
      readonly sheet: string;
      /** All cells that would be written. */
      readonly address: string;
      /** The first ranges in use: "A1:A3", "C5". */
      readonly occupied: readonly string[];
      /** Cells in use that these ranges leave out. */
      readonly unlistedCount: number;
      /** The next place where it fits; undefined where the sheet has none. */
      readonly offer: (Placement & { readonly at: 'cell' }) | undefined;
      /** All cells of the offer. */
      readonly offerAddress: string;
    }
  /** Excel would not understand this formula written by code; nothing was touched. The user pastes it instead. */
  | { readonly status: 'copy-formula'; readonly formula: string; readonly reason: string };

export interface InsertOptions {
  /** `YYYY-MM-DD`, kept with the block; nothing here reads a clock. */
  readonly insertedOn?: string;
  /** Of the job that inserts: it says for what it waits, and can leave meanwhile. */
  readonly control?: JobControl;
}
