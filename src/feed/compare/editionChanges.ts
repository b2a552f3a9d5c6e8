import type { TableName } from '../../dataset/index.ts';

/** What a record states in its fields: periods and lists as text, what is not stated is left out. */
export type Stated = Readonly<Record<string, string | number | boolean>>;

/** Which figure a claim is of. */
export interface About {
  readonly subject: string;
  readonly measure: string;
  readonly product: string;
  readonly series: string;
  readonly period: string;
}

/** One record that differs between two editions. */
export interface Change {
  readonly change: 'added' | 'removed' | 'revised';
  readonly table: TableName;
  readonly id: string;
  /** Only of observations; as the newer edition has it. */
  readonly about?: About;
  /** The source that says so now, or that said so before it was removed; empty where the record names none. */
  readonly source: string;
  /** Of a revised record only the fields that differ; a field that one side does not state is missing there. */
  readonly old?: Stated;
  readonly new?: Stated;
}

export interface EditionChanges {
  readonly from: string;
  readonly to: string;
  readonly added: number;
  readonly removed: number;
  readonly revised: number;
  readonly changes: readonly Change[];
}
