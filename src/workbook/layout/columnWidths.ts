import type { AnsweredCell } from '../answer/askCall.ts';

const narrowestChars = 9;
const widestChars = 40;
/** A header is shown whole, though its numbers are shorter: cut off, right-aligned ones lose their beginning. */
const widestHeaderChars = 60;
/** Headers are bold. */
const boldFactor = 1.1;
/** The button of a filter takes its part of a header. */
const buttonChars = 3;
/** Enough of a long table to see how wide its columns are. */
const rowsMeasured = 200;

/** Widths that show headers whole and what is below them; long texts are cut. */
export function columnWidths(
  rows: readonly (readonly AnsweredCell[])[],
  formats: readonly (readonly string[])[],
): number[] {
  const measured = rows.slice(0, rowsMeasured);
  return (rows[0] ?? []).map((_, column) => {
    const [header = 0, ...lengths] = measured.map((row, at) =>
      lengthOf(row[column] ?? '', formats[at]?.[column] ?? ''),
    );
    const headerChars = Math.min(widestHeaderChars, Math.ceil(header * boldFactor) + buttonChars);
    return Math.max(narrowestChars, headerChars, Math.min(widestChars, Math.max(0, ...lengths))) + 1;
  });
}

/** The width that a single number needs, so that it is not shown as ####; a text runs over into the next cells. */
export function numberWidth(
  [[value = ''] = []]: readonly (readonly AnsweredCell[])[],
  [[format = ''] = []]: readonly (readonly string[])[],
): number {
  return typeof value === 'number' ? lengthOf(value, format) + 1 : 0;
}

function lengthOf(value: AnsweredCell, format: string): number {
  if (typeof value === 'object') return value.code.length;
  if (typeof value !== 'number') return String(value).length;
  if (format.startsWith('yyyy')) return format.length;
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const whole = String(Math.trunc(Math.abs(value))).length;
  return whole + Math.floor((whole - 1) / 3) + (decimals > 0 ? decimals + 1 : 0) + (value < 0 ? 1 : 0);
}
