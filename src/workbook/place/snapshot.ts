import type { Area } from './area.ts';

/** What is selected, as far as an insertion needs to know. */
export type SelectionSnapshot =
  | { readonly kind: 'cells'; readonly areas: readonly Area[] }
  | { readonly kind: 'chart' }
  | { readonly kind: 'nothing' };

/** What a sheet has that an insertion must not touch. */
export interface SheetSnapshot {
  readonly name: string;
  readonly isProtected: boolean;
  /** The cells that hold something; undefined in an empty sheet. */
  readonly used: Area | undefined;
  readonly tables: readonly { readonly name: string; readonly area: Area; readonly isFiltered: boolean }[];
  /** The cells that charts cover. */
  readonly charts: readonly Area[];
  /** Rows that a filter of the sheet hides are among these. */
  readonly filtered: Area | undefined;
}
