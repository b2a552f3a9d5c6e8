import { FeedProblem } from '../feedProblem.ts';
import { decodeText, withoutMark } from './decodeText.ts';
import { detectSeparator } from './detectSeparator.ts';
import { splitCsv } from './splitCsv.ts';
import { splitJson } from './splitJson.ts';
import type { Separator, SplitTable } from './splitTable.ts';

export const mostBytes = 8_000_000;

/** A file in rows and columns, and how it was divided. */
export interface SplitFile {
  /** Undefined where a person must first say what separates its cells. */
  readonly table: SplitTable | undefined;
  readonly separator: Separator | undefined;
}

/** Divides a file into rows and columns. Throws a `FeedProblem` that says what is wrong with the file as a whole. */
export function splitFile(bytes: Uint8Array, file: string, chosen?: Separator): SplitFile {
  if (bytes.length > mostBytes)
    throw new FeedProblem(
      'too-large',
      `${file} has ${bytes.length} bytes; ${mostBytes} are read.`,
      'Divide it into several.',
    );
  const text = decodeText(bytes, file);
  if (text.trim() === '') throw new FeedProblem('not-a-table', `${file} is empty.`);
  if (/^\s*[[{]/.test(text)) return { table: splitJson(withoutMark(bytes), file), separator: undefined };
  const separator = chosen ?? detectSeparator(text);
  if (!separator && !/[,;\t]/.test(text))
    throw new FeedProblem(
      'not-a-table',
      `${file} is no table: no comma, semicolon or tab separates anything in it.`,
      'Save the table as CSV UTF-8.',
    );
  return { separator, table: separator && splitCsv(text, separator, file) };
}
