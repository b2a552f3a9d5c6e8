import { readMeasure } from '../../dataset/index.ts';
import { unlessRefused } from '../../model/index.ts';
import type { BookRead, CheckedCell } from './bookRead.ts';

const fewest = 3;
const shareOfMost = 2 / 3;

/** A cell that differs from the line of like cells in which it stands. */
export interface Odd {
  readonly cell: CheckedCell;
  readonly own: string;
  readonly others: string;
}

/**
 * Cells whose key is another one than that of their row or their column. A line is at least three cells side by side that ask
 * the same function for the same measure, of which two thirds have one key. A cell that is like its neighbours the other way
 * is no odd one: a table with a column for each unit is in order. Nor is one whose row or column says its key in words.
 */
export function listOdd(
  book: BookRead,
  keyOf: (cell: CheckedCell) => string | undefined,
  wordsOf: (key: string) => string = (key) => key,
): readonly Odd[] {
  const keys = new Map<CheckedCell, string>();
  for (const cell of book.cells) {
    const key = cell.isSingle ? keyOf(cell) : undefined;
    if (key) keys.set(cell, key);
  }
  const kinds = new Map([...keys.keys()].map((cell) => [cell, kindOf(book, cell)]));
  const across = linesOf([...keys.keys()], kinds, 'column');
  const down = linesOf([...keys.keys()], kinds, 'row');
  const known = new Map<readonly CheckedCell[], Common>();
  const commonOf = (line: readonly CheckedCell[]): Common => {
    const common = known.get(line) ?? findCommon(line, keys);
    known.set(line, common);
    return common;
  };
  return [...keys].flatMap(([cell, own]) => {
    const lines = [across.get(cell)!, down.get(cell)!].map(commonOf);
    const others = lines.find(({ most }) => most !== undefined && most !== own)?.most;
    if (others === undefined || lines.some(({ only }) => only === own)) return [];
    const isSaid = book.wordsAround(cell).some((words) => mentions(words, wordsOf(own)));
    return isSaid ? [] : [{ cell, own, others }];
  });
}

/** What the keys of a line have in common: the only one there is, and the one that nearly all have. */
interface Common {
  readonly only: string | undefined;
  readonly most: string | undefined;
}

function kindOf({ edition }: BookRead, { sheet, calls }: CheckedCell): string {
  const [call] = calls;
  const measure =
    call?.question && unlessRefused(() => readMeasure(edition, call.question!.measure).measure.id);
  return `${sheet}!${measure ?? ''}`;
}

/** For each cell the unbroken run of like cells in its row or its column. */
function linesOf(
  cells: readonly CheckedCell[],
  kinds: ReadonlyMap<CheckedCell, string>,
  along: 'row' | 'column',
): ReadonlyMap<CheckedCell, readonly CheckedCell[]> {
  const across = along === 'row' ? 'column' : 'row';
  const sorted = [...cells].sort(
    (a, b) => a.sheet.localeCompare(b.sheet) || a[across] - b[across] || a[along] - b[along],
  );
  const lines = new Map<CheckedCell, CheckedCell[]>();
  let last: CheckedCell | undefined;
  for (const cell of sorted) {
    const isNext =
      last !== undefined &&
      kinds.get(last) === kinds.get(cell) &&
      last[across] === cell[across] &&
      last[along] + 1 === cell[along];
    const line = isNext && last ? lines.get(last)! : [];
    line.push(cell);
    lines.set(cell, line);
    last = cell;
  }
  return lines;
}

function findCommon(line: readonly CheckedCell[], keys: ReadonlyMap<CheckedCell, string>): Common {
  const counts = new Map<string, number>();
  for (const cell of line) {
    const key = keys.get(cell)!;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first) return { only: undefined, most: undefined };
  const isMost = line.length >= fewest && first[1] >= line.length * shareOfMost;
  return {
    only: second === undefined && line.length > 1 ? first[0] : undefined,
    most: isMost ? first[0] : undefined,
  };
}

function mentions(words: string, key: string): boolean {
  const text = words.toLowerCase();
  return key
    .toLowerCase()
    .split(', ')
    .every((part) => text.includes(part));
}
