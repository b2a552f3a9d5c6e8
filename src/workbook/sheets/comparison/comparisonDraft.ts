import type { Edition } from '../../../dataset/index.ts';
import type { LaidArea } from '../../layout/layout.ts';
import type { SheetDraft } from '../sheetDraft.ts';
import type { Comparison } from './comparison.ts';
import type { ComparisonWidths } from './comparisonWidths.ts';
import type { Compared } from './readComparison.ts';

/** Where the parts of the head stand. */
export const comparisonRows = { date: 2, header: 4, units: 5, asOf: 6, figures: 7 } as const;

/** A comparison in the making. */
export interface ComparisonDraft {
  readonly draft: SheetDraft;
  readonly comparison: Comparison;
  readonly compared: Compared;
  readonly edition: Edition;
  /** The address of the date cell. */
  readonly date: string;
  /** The figures, without names and headers. */
  readonly figures: LaidArea;
  readonly widths: ComparisonWidths;
}
