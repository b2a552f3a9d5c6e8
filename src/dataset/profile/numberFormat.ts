import type { Measure } from '../records.ts';

const dayFormat = 'yyyy-mm-dd';

/** The Excel format of a figure: that of its measure, with decimals where a small amount would show as another one. */
export function numberFormat({ format, valueKind }: Measure, value: number): string {
  if (valueKind === 'date') return dayFormat;
  const isWholeFormat = !format.includes('.') && !format.endsWith('%');
  return isWholeFormat && !Number.isInteger(value) && Math.abs(value) < 10 ? `${format}.0##` : format;
}
