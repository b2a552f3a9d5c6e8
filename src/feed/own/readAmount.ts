import type { Cell } from './splitTable.ts';

/** What stands before the decimals of a number. */
export type Decimal = 'point' | 'comma';

/** Groups of three digits are divided by the other sign, a space or an apostrophe. */
const forms: Readonly<Record<Decimal, RegExp>> = {
  point: /^[+-]?(?:\d{1,3}(?:([,'’\u00a0\u202f ])\d{3}(?:\1\d{3})*)|\d+)(?:\.\d+)?$|^[+-]?\.\d+$/,
  comma: /^[+-]?(?:\d{1,3}(?:([.'’\u00a0\u202f ])\d{3}(?:\1\d{3})*)|\d+)(?:,\d+)?$|^[+-]?,\d+$/,
};

/** A number as it is written with this decimal sign; undefined where it is none. */
export function readAmount(cell: Cell, decimal: Decimal): number | undefined {
  if (typeof cell === 'number') return cell;
  const text = cell.trim().replace(/^\u2212/, '-');
  if (!forms[decimal].test(text)) return undefined;
  const digits = text.replace(decimal === 'point' ? /[^\d.+-]/g : /[^\d,+-]/g, '').replace(',', '.');
  return Number(digits);
}

/** The decimal sign that a column's numbers show; undefined where they show none, or leave two ways to read them. */
export function detectDecimal(cells: readonly Cell[]): Decimal | undefined {
  const shown = new Set<Decimal>();
  for (const cell of cells) {
    if (typeof cell === 'number') continue;
    const [point, comma] = [readAmount(cell, 'point'), readAmount(cell, 'comma')];
    if (point !== undefined && comma === undefined) shown.add('point');
    if (comma !== undefined && point === undefined) shown.add('comma');
  }
  return shown.size === 1 ? [...shown][0] : undefined;
}

/** Whether it matters how a column's numbers are read: "1,234" is two numbers. */
export function isDecimalNeeded(cells: readonly Cell[]): boolean {
  return cells.some((cell) => readAmount(cell, 'point') !== readAmount(cell, 'comma'));
}
