import type { OperationsPage } from '../../test/e2e/support/operations.ts';

/** A picture of a sheet: what is inserted into a blank workbook, and how much of the window it needs. */
export interface Scene {
  readonly heightPx: number;
  readonly insert: (page: OperationsPage) => Promise<unknown>;
}
