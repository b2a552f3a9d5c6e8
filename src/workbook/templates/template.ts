import type { SheetPlan } from '../sheetPlan.ts';

/** A sheet of live formulas for one question, with every assumption in a cell of its own. */
export interface Template {
  /** Stable: "magnet-feed". */
  readonly id: string;
  readonly label: string;
  /** What it is for, in one line. */
  readonly purpose: string;
  /** What a user types into it. */
  readonly inputs: readonly TemplateInput[];
  /** What it can read from a table of the workbook instead of a cell of its own. */
  readonly takes: readonly FeedKind[];
  readonly plan: (feeds?: Feeds) => SheetPlan;
}

/** An assumption: a cell that the user may overwrite. */
export interface TemplateInput {
  readonly label: string;
  /** Empty for words. */
  readonly unit: string;
  /** What stands in it at first; a formula begins with "=". */
  readonly value: string | number;
  /** A number format; empty for words. */
  readonly format: string;
  /** Where what stands in it comes from. */
  readonly from: string;
  /** Its name in the workbook; empty for none. */
  readonly name: string;
  /** The table that fills it where one is read. */
  readonly fedBy?: FeedKind;
}

/** Tables that feed templates: a price deck, a rate table. */
export type FeedKind = 'deck' | 'rates';

/** The tables of the workbook that feed a template, by name ("ReeDeck"); without them it has cells of its own. */
export type Feeds = Readonly<Partial<Record<FeedKind, string>>>;
