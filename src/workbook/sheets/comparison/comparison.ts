import type { InsertMode } from '../../block.ts';

/** What to compare. */
export interface Comparison {
  /** Title of the sheet; empty: made of what is compared. */
  readonly label: string;
  readonly names: readonly string[];
  readonly measures: readonly ComparedMeasure[];
  /** As VALUE takes it: 2025, "2024-H1", "LTM"; null for the latest. It becomes the date cell. */
  readonly date: string | number | null;
  readonly mode: InsertMode;
  /** Position of the measure that is drawn as columns; undefined for no chart. */
  readonly charted: number | undefined;
}

export interface ComparedMeasure {
  /** "revenue", "price: spot Europe", "nameplate capacity: NdPr oxide, announced". */
  readonly measure: string;
  /** The unit of its column; empty: that of the first answer. */
  readonly unit: string;
}
