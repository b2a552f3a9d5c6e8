import type { CellInput } from '../layout/layout.ts';
import { fitRequests, largestRequestBytes } from './fitRequests.ts';

export interface Chunk {
  readonly row: number;
  readonly values: readonly (readonly CellInput[])[];
  readonly bytes: number;
}

/** Rows in pieces that fit into a request; a row that is too large alone is a piece of its own. */
export function chunkRows(
  values: readonly (readonly CellInput[])[],
  limitBytes = largestRequestBytes,
): readonly Chunk[] {
  let next = 0;
  return fitRequests(values, sizeOf, limitBytes).map((rows) => {
    const row = next;
    next += rows.length;
    return { row, values: rows, bytes: rows.reduce((sum, one) => sum + sizeOf(one), 0) };
  });
}

/** As JSON in a JSON string, where quotes are escaped twice, in UTF-8: an upper bound that is cheap to reckon. */
function sizeOf(row: readonly CellInput[]): number {
  let bytes = 4;
  for (const value of row) bytes += typeof value === 'string' ? 8 + value.length * 4 : 26;
  return bytes;
}
