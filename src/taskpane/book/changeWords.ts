import type { CellRead } from '../../workbook/index.ts';
import { exactNumber } from '../formats/exactNumber.ts';
import { formatDate } from '../formats/formatDate.ts';
import type { Formats } from '../formats/formats.ts';

interface Change {
  readonly before: CellRead;
  readonly after: CellRead;
  /** Of the cell. */
  readonly numberFormat: string;
}

/** Old and new: dates as the cell shows them, unless both would look alike; other numbers with all their digits. */
export function changeWords(
  { before, after, numberFormat }: Change,
  formats: Formats,
): readonly [before: string, after: string] {
  const shown = [before, after].map((value) => inFormat(value, numberFormat, formats));
  const isTold = before === after || shown[0] !== shown[1];
  const words = isTold ? shown : [before, after].map((value) => plain(value, formats));
  return [words[0] ?? '', words[1] ?? ''];
}

function inFormat(value: CellRead, numberFormat: string, formats: Formats): string {
  const date = typeof value === 'number' ? formatDate(value, numberFormat, formats) : undefined;
  return date ?? plain(value, formats);
}

function plain(value: CellRead, formats: Formats): string {
  if (value === '') return '(empty)';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? exactNumber(value, formats) : value;
}
