import type { AnsweredCell } from '../answer/askCall.ts';
import { followLines } from './followLines.ts';
import { keptRow } from './keptRow.ts';
import type { SourceRow } from './sourceRow.ts';

/** The lines to be written, and where each old line goes that somebody has written something beside. */
export interface ArrangedLines {
  readonly rows: readonly SourceRow[];
  readonly goesTo: ReadonlyMap<number, number>;
}

/** A line whose cell is gone stays at the end where something stands beside it: nothing that a user wrote is lost. */
export function arrangeLines(
  old: readonly (readonly AnsweredCell[])[],
  listed: readonly SourceRow[],
  isUsedAt: (line: number) => boolean,
): ArrangedLines {
  const rows = [...listed];
  const goesTo = new Map<number, number>();
  for (const [from, to] of followLines(old, listed).entries()) {
    if (!isUsedAt(from)) continue;
    if (to === undefined) rows.push(keptRow(old[from]!));
    goesTo.set(from, to ?? rows.length - 1);
  }
  return { rows, goesTo };
}
