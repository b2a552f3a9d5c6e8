import { findHeader } from './findHeader.ts';
import type { FoundHeader } from './findHeader.ts';
import { splitLines } from './splitCsv.ts';
import { separators } from './splitTable.ts';
import type { Separator } from './splitTable.ts';

const rowsLookedAt = 60;

/** What separates the cells of a CSV file: the one that is better than the others in every respect. Undefined where a person must say. */
export function detectSeparator(text: string): Separator | undefined {
  const fitting = separators.flatMap((separator) => {
    const header = findHeader(splitLines(text, separator, '', rowsLookedAt));
    return header && header.share >= 0.5 ? { separator, header } : [];
  });
  return fitting.find((one) => fitting.every((other) => other === one || isBetter(one.header, other.header)))
    ?.separator;
}

function isBetter(one: FoundHeader, other: FoundHeader): boolean {
  const better = [one.columns - other.columns, other.at - one.at, one.share - other.share];
  return better.every((by) => by >= 0) && better.some((by) => by > 0);
}
