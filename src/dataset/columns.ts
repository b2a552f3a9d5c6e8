import type { EncodedColumn, NumbersColumn, WordsColumn } from './encoded.ts';

/** A column in memory: typed arrays, read by row. */
export interface WordColumn {
  readonly words: readonly string[];
  /** The word of a row, or an empty text. */
  readonly at: (row: number) => string;
}

export interface NumberColumn {
  /** The number of a row, or NaN where none is stated. */
  readonly at: (row: number) => number;
}

type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Checks and decodes a column of words. Throws an `Error` that names what is wrong. */
export function decodeWords(column: EncodedColumn | undefined, count: number): WordColumn {
  if (!column) return emptyWords;
  if (!isWords(column)) throw new Error('holds numbers where words belong');
  const { words, codes } = column;
  checkLength(codes.length, column.rows, count);
  const typed = codesArray(words.length, codes.length);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i];
    if (!Number.isInteger(code) || code! < 0 || code! > words.length)
      throw new Error(`has no word ${String(code)}`);
    typed[i] = code!;
  }
  for (const word of words) if (typeof word !== 'string') throw new Error('holds a word that is not text');
  const wordOf = (index: number): string => (index < 0 ? '' : (words[typed[index]! - 1] ?? ''));
  const find = rowFinder(column.rows, count);
  return { words, at: find ? (row) => wordOf(find(row)) : (row) => words[typed[row]! - 1] ?? '' };
}

/** Checks and decodes a column of numbers. Throws an `Error` that names what is wrong. */
export function decodeNumbers(column: EncodedColumn | undefined, count: number): NumberColumn {
  if (!column) return emptyNumbers;
  if (isWords(column)) throw new Error('holds words where numbers belong');
  const { numbers } = column;
  checkLength(numbers.length, column.rows, count);
  const typed = new Float64Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i];
    if (value !== null && !Number.isFinite(value)) throw new Error(`holds ${String(value)}, not a number`);
    typed[i] = value ?? Number.NaN;
  }
  const find = rowFinder(column.rows, count);
  if (!find) return { at: (row) => typed[row]! };
  return {
    at: (row) => {
      const index = find(row);
      return index < 0 ? Number.NaN : typed[index]!;
    },
  };
}

const emptyWords: WordColumn = { words: [], at: () => '' };
const emptyNumbers: NumberColumn = { at: () => Number.NaN };

function isWords(column: WordsColumn | NumbersColumn): column is WordsColumn {
  return 'words' in column;
}

function checkLength(length: number, rows: readonly number[] | undefined, count: number): void {
  const expected = rows ? rows.length : count;
  if (length !== expected) throw new Error(`has ${length} entries instead of ${expected}`);
}

function codesArray(words: number, length: number): Codes {
  if (words < 0xff) return new Uint8Array(length);
  return words < 0xffff ? new Uint16Array(length) : new Uint32Array(length);
}

/** Position of a row among the stated rows, or -1; undefined for a column that states every row. */
function rowFinder(
  rows: readonly number[] | undefined,
  count: number,
): ((row: number) => number) | undefined {
  if (!rows) return undefined;
  const stated = Uint32Array.from(rows);
  for (let i = 0; i < stated.length; i++) {
    if (stated[i]! >= count || (i > 0 && stated[i]! <= stated[i - 1]!))
      throw new Error('has rows out of order');
  }
  return (row) => {
    let low = 0;
    let high = stated.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = stated[middle]!;
      if (at === row) return middle;
      if (at < row) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
}
