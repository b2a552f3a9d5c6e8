import type { StatedClaim } from '../../dataset/index.ts';

/** A row that says a figure. */
export interface StatedRow {
  readonly status: 'stated';
  readonly row: number;
  /** Blank: it holds in every scenario. */
  readonly scenario: string;
  readonly stated: StatedClaim;
}

/** A row of the table as it is understood. */
export type OverrideRow =
  | StatedRow
  | { readonly status: 'faulty'; readonly row: number; readonly scenario: string; readonly problem: string }
  /** Without a value yet: somebody is still typing. */
  | { readonly status: 'unfinished'; readonly row: number; readonly scenario: string }
  /** A formula in it is not calculated yet. */
  | { readonly status: 'pending'; readonly row: number; readonly scenario: string };

export function isStated(row: OverrideRow): row is StatedRow {
  return row.status === 'stated';
}

/** Scenarios are told apart as names in Excel are. */
export function isSameScenario(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
