import { splitLines } from './splitCsv.ts';
import { separators } from './splitTable.ts';
import type { Separator } from './splitTable.ts';

const rowsLookedAt = 60;

/** What separates the cells of a CSV file; undefined where that cannot be told, and a person must say. */
export function detectSeparator(text: string): Separator | undefined {
  const fitting = separators.filter((separator) => fits(text, separator));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Whether most rows have as many cells as the header, and that is more than one. */
function fits(text: string, separator: Separator): boolean {
  const rows = splitLines(text, separator, '', rowsLookedAt).map(({ cells }) => cells);
  const header = rows.findIndex((cells) => cells.filter((cell) => cell !== '').length > 1);
  if (header < 0) return false;
  const { length } = rows[header]!;
  const below = rows.slice(header + 1);
  return below.filter((cells) => cells.length === length).length * 2 > below.length;
}
