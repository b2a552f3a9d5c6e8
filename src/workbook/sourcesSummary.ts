export interface SourcesSummary {
  readonly sheet: string;
  /** The cells of the list, its header included. */
  readonly address: string;
  /** Cells with REE formulas, live or frozen. */
  readonly cells: number;
  /** The frozen ones among them. */
  readonly frozen: number;
  /** Values, tables, cards and charts that were inserted as values. */
  readonly inserted: number;
  /** Lines: one for each call. */
  readonly lines: number;
  /** Lines that say what is wrong with their reference. */
  readonly dead: number;
  readonly isNew: boolean;
  readonly isCancelled: boolean;
  readonly edition: string;
}
