import type { CallTouched, CellTouched, WorkbookTouched } from '../../touching.ts';

/** A call that two editions answer differently, with who says so in the later one. */
export interface CitedCall extends CallTouched {
  readonly source: string;
}

/** What differs in a workbook between the edition that it is pinned to and another one. */
export interface Differences extends Pick<WorkbookTouched, 'found' | 'uncertain'> {
  readonly touched: readonly (Omit<CellTouched, 'calls'> & { readonly calls: readonly CitedCall[] })[];
  /** Ids. */
  readonly before: string;
  readonly after: string;
}
