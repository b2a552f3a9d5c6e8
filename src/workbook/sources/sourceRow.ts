import type { AnsweredCell } from '../answer/askCall.ts';

/** A line of the sources sheet: one call of one cell. */
export interface SourceRow {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  /** The call, where the formula has several or is more than one. */
  readonly call: string;
  readonly value: AnsweredCell;
  readonly format: string;
  readonly unit: string;
  readonly period: string;
  readonly source: string;
  readonly edition: string;
  /** What is wrong with it: a name that nothing has, a sheet that is gone. */
  readonly remark: string;
  /** Its cell is there no more. */
  readonly isGone?: true;
}
