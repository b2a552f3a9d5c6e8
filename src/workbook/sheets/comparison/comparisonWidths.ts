import { Refusal } from '../../../model/index.ts';
import type { Compared } from './readComparison.ts';

const narrowestChars = 13;
const widestChars = 26;
const widestNameChars = 34;
/** Of the day in the date cell, of a mark behind a figure. */
const markChars = 3;

export interface ComparisonWidths {
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
  const widths = [names, ...figures];
  return {
    columns: widths,
    total: Math.floor(widths.reduce((sum, one) => sum + one, 0) * smallTypePerChar),
    headerLines: Math.max(
      ...columns.map(({ text }, at) => Math.ceil((text.length * 1.15) / (figures[at] ?? 1))),
    ),
  };
}

function lengthOf(value: number | string): number {
  return typeof value === 'string'
    ? value.length
    : Math.round(value).toLocaleString('en-US').length + markChars;
}
