const firstGuess = 256;
const growth = 8;
/** Asked at once: each question is a round trip. */
const mostProbes = 16;

/**
 * Finds the rows or columns at points of a sheet whose lines are of any height: for each point the last line that begins
 * before it. `startsOf` tells where lines begin, those of one call in one round trip.
 */
export async function lineSearch(
  points: readonly number[],
  lineCount: number,
  startsOf: (lines: readonly number[]) => Promise<readonly number[]>,
): Promise<(point: number) => number> {
  const end = await endBeyond(Math.max(...points), lineCount, startsOf);
  const found = new Map<number, number>();
  for (const point of new Set(points)) {
    let [low, high] = [0, end];
    // The line is at `low` or behind it, and before `high`.
    while (high - low > 1) {
      const step = Math.max(1, Math.ceil((high - low) / mostProbes));
      const probes: number[] = [];
      for (let line = low + step; line < high; line += step) probes.push(line);
      const starts = await startsOf(probes);
      const after = starts.findIndex((start) => start >= point);
      if (after === -1) low = probes.at(-1) ?? low;
      else {
        high = probes[after]!;
        low = probes[after - 1] ?? low;
      }
    }
    found.set(point, low);
  }
  return (point) => found.get(point) ?? 0;
}

/** A line that begins beyond a point, or the end of the sheet. */
async function endBeyond(
  point: number,
  lineCount: number,
  startsOf: (lines: readonly number[]) => Promise<readonly number[]>,
): Promise<number> {
  for (let line = firstGuess; line < lineCount; line *= growth) {
    const [start = 0] = await startsOf([line]);
    if (start >= point) return line;
  }
  return lineCount;
}
