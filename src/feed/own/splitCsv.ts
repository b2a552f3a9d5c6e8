import papa from 'papaparse';
import { FeedProblem } from '../feedProblem.ts';
import { findHeader } from './findHeader.ts';
import { headed } from './headed.ts';
import { mostRows } from './splitTable.ts';
import type { Separator, SplitRow, SplitTable } from './splitTable.ts';

/** The rows of a CSV file under the header. Throws a `FeedProblem`. */
export function splitCsv(text: string, separator: Separator, file: string): SplitTable {
  const rows = splitLines(text, separator, file);
  const header = findHeader(rows);
  if (!header)
    throw new FeedProblem(
      'not-a-table',
      `${file} is no table: most of its rows have one cell.`,
      'Choose what separates its cells, or save the table as CSV UTF-8.',
    );
  return { format: 'csv', ...headed(rows[header.at]!.cells, rows.slice(header.at + 1), file) };
}

/** Rows with something in them, and the lines on which they begin. */
export function splitLines(text: string, separator: Separator, file: string, preview = 0): SplitRow[] {
  const normal = text.replace(/\r\n?/g, '\n');
  const rows: SplitRow[] = [];
  let at = 0;
  let line = 1;
  papa.parse<string[]>(normal, {
    delimiter: separator,
    newline: '\n',
    preview,
    step({ data, errors, meta }, parser) {
      const [error] = errors;
      if (error && preview === 0) {
        parser.abort();
        throw new FeedProblem(
          'not-a-table',
          `${file}, line ${line}: a quotation mark opens or closes where it must not.`,
          'Write a quotation mark inside a cell twice, or save the table as CSV again.',
        );
      }
      const cells = data.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
      if (preview === 0 && rows.length > mostRows + 1) parser.abort();
      line += countLines(normal, at, meta.cursor);
      at = meta.cursor;
    },
  });
  return rows;
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
