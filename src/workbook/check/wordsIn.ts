import type { ReadCells } from '../refresh/ownCell.ts';
import type { BookRead } from './bookRead.ts';

/** The texts of rows and columns: headers, units, remarks; not those that REE formulas give for names that are asked about. */
export function wordsIn(read: ReadonlyMap<string, readonly ReadCells[]>): BookRead['wordsAround'] {
  const known = new Map<string, string[]>();
  const wordsOf = (sheet: string, line: 'row' | 'column', at: number): readonly string[] => {
    const key = `${sheet}!${line}${at}`;
    const words = known.get(key) ?? (read.get(sheet) ?? []).flatMap((piece) => textsOf(piece, line, at));
    known.set(key, words);
    return words;
  };
  return ({ sheet, row, column }) => [...wordsOf(sheet, 'row', row), ...wordsOf(sheet, 'column', column)];
}

function textsOf({ area, values }: ReadCells, line: 'row' | 'column', at: number): string[] {
  const cells =
    line === 'row' ? (values[at - area.row] ?? []) : values.map((row) => row[at - area.column] ?? '');
  return cells.filter((value): value is string => typeof value === 'string' && value !== '');
}
