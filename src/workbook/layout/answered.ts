import type { AnsweredCell } from '../answer/askCall.ts';

/** An insertion with what its formula answers, ready to be laid out. */
export interface Answered {
  readonly label: string;
  readonly formula: string;
  readonly isLive: boolean;
  readonly rows: readonly (readonly AnsweredCell[])[];
  /** Number formats, one for each cell. */
  readonly formats: readonly (readonly string[])[];
  readonly hasHeader: boolean;
  /** Who says so. */
  readonly note: string;
}
