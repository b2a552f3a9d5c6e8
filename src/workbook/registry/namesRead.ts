import type { DefinedName } from '../formula/ownNames.ts';

/** The names of a workbook, and the sheets that there are. */
export interface NamesRead {
  readonly names: readonly DefinedName[];
  readonly sheets: readonly string[];
}
