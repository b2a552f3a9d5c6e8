import type { EncodedColumn, EncodedEdition } from '../../dataset/index.ts';
import { FeedProblem } from '../feedProblem.ts';

/** A column as a stranger wrote it. */
type Parts = Readonly<Record<string, unknown>>;

/**
 * Checks that every column is one, by loops: words with whole codes, or numbers. What the codes and rows mean is checked where they
 * are decoded. Throws a `FeedProblem` naming table, column and value.
 */
export function checkColumns({ tables }: EncodedEdition, file: string): void {
  for (const [table, { count, columns }] of Object.entries(tables)) {
    const [first] = Object.values<EncodedColumn>(columns);
    // What has no name in a row that is counted would take memory without having been sent.
    if (count > 0 && (first === undefined || first.rows !== undefined))
      throw new FeedProblem(
        'contents',
        `${file}: table ${table} counts ${count} rows and does not name them.`,
      );
    for (const [column, stored] of Object.entries<unknown>(columns))
      checkColumn(
        stored as Parts,
        (what) => new FeedProblem('schema', `${file}: table ${table}, column ${column} ${what}.`),
      );
  }
}

function checkColumn({ words, codes, numbers, rows }: Parts, problem: (what: string) => FeedProblem): void {
  if (rows !== undefined) checkNumbers(rows, 'rows', false, problem);
  if (words === undefined) {
    checkNumbers(numbers, 'numbers', true, problem);
    return;
  }
  if (!Array.isArray(words)) throw problem('has words that are no list');
  for (const word of words as unknown[])
    if (typeof word !== 'string') throw problem(`holds ${shown(word)} where a word belongs`);
  checkNumbers(codes, 'codes', false, problem);
}

function checkNumbers(
  values: unknown,
  name: string,
  mayBeNull: boolean,
  problem: (what: string) => FeedProblem,
): void {
  if (!Array.isArray(values)) throw problem(`has no list of ${name}`);
  for (const value of values as unknown[])
    if (!(typeof value === 'number' && Number.isFinite(value)) && !(mayBeNull && value === null))
      throw problem(`holds ${shown(value)} where a number belongs`);
}

/** JSON has no infinity, but its numbers may be too large for one. */
function shown(value: unknown): string {
  return typeof value === 'number' ? String(value) : JSON.stringify(value).slice(0, 40);
}
