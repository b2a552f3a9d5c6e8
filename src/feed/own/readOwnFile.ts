import type { Mapping, Reading } from './mapping.ts';
import { detectDecimal, isDecimalNeeded } from './readAmount.ts';
import { readRows } from './readRows.ts';
import type { ReadRows } from './readRows.ts';
import { isDayOrderNeeded } from './readWhen.ts';
import { splitFile } from './splitFile.ts';
import type { Cell, SplitTable } from './splitTable.ts';

/** What a file does not show, so that a person must say it. */
export type Question = 'separator' | 'decimal' | 'dayOrder';

/** A file as it is read: what was seen in it, what a person said, and what is still to be said. */
export interface ReadFile {
  readonly reading: Reading;
  /** Undefined while nobody has said what separates the cells. */
  readonly table: SplitTable | undefined;
  /** What matters in this file, whether it was seen or said. */
  readonly matters: readonly Question[];
  readonly questions: readonly Question[];
  /** Whether nobody has said yet what the columns mean. */
  readonly isGuess: boolean;
  /** Empty while there are questions. */
  readonly rows: ReadRows;
}

/** What a person has said so far, or has said of the last file of this shape. */
export type Said = Partial<Reading>;

/** How a file with these columns is probably read. */
export interface Suggestion extends Said {
  readonly mapping: Mapping;
  readonly isGuess: boolean;
}

const noRows: ReadRows = { claims: [], problems: [] };

/**
 * Reads a file as far as it shows how, and as a person has said; what is suggested for its columns gives way to both. Rejects
 * with a `FeedProblem` where it is no table.
 */
export async function readOwnFile(
  { bytes, file }: { readonly bytes: Uint8Array; readonly file: string },
  said: Said,
  suggest: (columns: readonly string[]) => Promise<Suggestion>,
): Promise<ReadFile> {
  const { table, separator } = splitFile(bytes, file, said.separator);
  const suggested = await suggest(table?.columns ?? []);
  const mapping = said.mapping ?? suggested.mapping;
  const values = table ? valuesOf(table, mapping) : [];
  const dates = table ? periodsOf(table, mapping) : [];
  const reading: Reading = {
    separator,
    decimal: said.decimal ?? detectDecimal(values) ?? suggested.decimal,
    dayOrder: said.dayOrder ?? suggested.dayOrder,
    mapping,
  };
  const matters: Question[] = [
    ...(table?.format === 'json' ? [] : (['separator'] as const)),
    ...(isDecimalNeeded(values) ? (['decimal'] as const) : []),
    ...(isDayOrderNeeded(dates) ? (['dayOrder'] as const) : []),
  ];
  const questions = matters.filter((name) => reading[name] === undefined);
  const rows = table && questions.length === 0 ? readRows(table, reading) : noRows;
  const isGuess = suggested.isGuess && said.mapping === undefined;
  return { reading, table, matters, questions, isGuess, rows };
}

function valuesOf(table: SplitTable, { form, parts, across }: Mapping): Cell[] {
  if (form === 'long') return parts.value.from === 'column' ? cellsOf(table, parts.value.column) : [];
  return across.flatMap(({ column, subject }) => (subject === '' ? [] : cellsOf(table, column)));
}

function periodsOf(table: SplitTable, { parts: { period } }: Mapping): Cell[] {
  return period.from === 'column' ? cellsOf(table, period.column) : [];
}

function cellsOf({ columns, rows }: SplitTable, column: string): Cell[] {
  const at = columns.indexOf(column);
  return at < 0 ? [] : rows.map(({ cells }) => cells[at] ?? '');
}
