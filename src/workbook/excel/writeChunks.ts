import type { CellInput } from '../layout/layout.ts';

/** Excel on the web refuses requests beyond 5 MB, counted as it writes them. */
export const largestRequestBytes = 3_000_000;

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
  const chunks: Chunk[] = [];
  let start = 0;
  let bytes = 0;
  values.forEach((row, at) => {
    const size = sizeOf(row);
    if (at > start && bytes + size > limitBytes) {
      chunks.push({ row: start, values: values.slice(start, at), bytes });
      [start, bytes] = [at, 0];
    }
    bytes += size;
  });
  if (start < values.length) chunks.push({ row: start, values: values.slice(start), bytes });
  return chunks;
}

/** As JSON in a JSON string, where quotes are escaped twice, in UTF-8: an upper bound that is cheap to reckon. */
function sizeOf(row: readonly CellInput[]): number {
  let bytes = 4;
  for (const value of row) bytes += typeof value === 'string' ? 8 + value.length * 4 : 26;
  return bytes;
}
