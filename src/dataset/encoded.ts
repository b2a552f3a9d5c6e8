/** The stored form of an edition. Readers ignore unknown tables and columns and refuse a higher format by name. */
export const editionFormat = 1;

/** Words by number: code 0 is "not stated", code n is `words[n - 1]`. With `rows`, only those rows are stated. */
export interface WordsColumn {
  readonly words: readonly string[];
  readonly codes: readonly number[];
  readonly rows?: readonly number[];
}

/** Numbers, null for "not stated". With `rows`, only those rows are stated. */
export interface NumbersColumn {
  readonly numbers: readonly (number | null)[];
  readonly rows?: readonly number[];
}

export type EncodedColumn = WordsColumn | NumbersColumn;

export interface EncodedTable {
  readonly count: number;
  readonly columns: Readonly<Record<string, EncodedColumn>>;
}

export interface EncodedEdition {
  readonly format: number;
  readonly id: string;
  /** ISO day. */
  readonly date: string;
  readonly tables: Readonly<Record<string, EncodedTable>>;
}
