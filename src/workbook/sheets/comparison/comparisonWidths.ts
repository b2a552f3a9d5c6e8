import { Refusal } from '../../../model/index.ts';
import { wrapText } from '../wrapText.ts';
import type { Compared } from './readComparison.ts';

const narrowestChars = 14;
const widestChars = 26;
const blankChars = 12;
/** Notes are read in lines of such a length. */
const narrowestTotalChars = 84;
const widestNameChars = 34;
/** Of a mark behind a figure. */
const markChars = 3;
/** Bold type takes more. */
const boldChars = 2;

export interface ComparisonWidths {
  /** Of names, figures, and as many blank columns as the notes need. */
  readonly columns: readonly number[];
  /** Of all columns, in the small type of notes. */
  readonly total: number;
  readonly headerLines: number;
}

const smallTypePerChar = 1.1;

/** Columns as wide as their figures; headers take several lines. */
export function comparisonWidths({ lines, columns }: Compared): ComparisonWidths {
  const names = Math.min(
    widestNameChars,
    Math.max(narrowestChars, ...lines.map(({ text }) => text.length + 2)),
  );
  const figures = columns.map(({ cells, text }) => {
    const longest = cells.map((cell) => (cell instanceof Refusal ? cell.cell.length : lengthOf(cell.value)));
    const longestWord = Math.max(...text.split(' ').map((word) => word.length)) + 2;
    return Math.min(
      widestChars,
      Math.max(narrowestChars, longestWord, ...longest.map((one) => one + markChars)),
    );
  });
  const widths = padded([names, ...figures]);
  return {
    columns: widths,
    total: Math.floor(totalOf(widths) * smallTypePerChar),
    headerLines: Math.max(
      ...columns.map(({ text }, at) => wrapText(text, (figures[at] ?? narrowestChars) - boldChars).length),
    ),
  };
}

function padded(widths: readonly number[]): number[] {
  const result = [...widths];
  while (totalOf(result) < narrowestTotalChars) result.push(blankChars);
  return result;
}

function totalOf(widths: readonly number[]): number {
  return widths.reduce((sum, one) => sum + one, 0);
}

function lengthOf(value: number | string): number {
  return typeof value === 'string'
    ? value.length
    : Math.round(value).toLocaleString('en-US').length + markChars;
}
