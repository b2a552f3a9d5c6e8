import { explainError, isCellError } from '../workbench/index.ts';
import type { Answer, CellError, CellValue } from '../workbench/index.ts';

export interface PrintedAnswer {
  /** Lines for stdout and stderr, without their line ends. */
  readonly output: readonly string[];
  readonly errors: readonly string[];
}

/** An answer as the command line shows it: a value as Excel's General format, rows with tabs, errors with their message. */
export function printAnswer(answer: Answer): PrintedAnswer {
  if (isCellError(answer)) return { output: [], errors: [printError(answer)] };
  if (!Array.isArray(answer)) return { output: [printValue(answer)], errors: [] };
  const output = answer.map((row) => row.map((cell) => withoutBreaks(printValue(cell))).join('\t'));
  const errors = answer.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      isCellError(cell) ? [`row ${r + 1}, column ${c + 1}: ${printError(cell)}`] : [],
    ),
  );
  return { output, errors };
}

function printValue(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return printNumber(value);
  return typeof value === 'string' ? value : value.code;
}

/** 15 significant digits, as many as Excel has. */
function printNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.replace(
    /e([+-])(\d+)$/,
    (_, sign: string, digits: string) => `E${sign}${digits.padStart(2, '0')}`,
  );
}

function printError({ code, message }: CellError): string {
  return withoutBreaks(`${code} ${message === '' ? explainError(code) : message}`.trim());
}

/** A tab or a line break inside a cell would break the table. */
function withoutBreaks(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}
