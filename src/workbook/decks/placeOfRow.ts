import type { TableRead } from './tableRead.ts';

/** Where a row stands, as overrides say it: by the number at the left edge of the sheet. */
export function placeOfRow(
  { sheet, firstRow }: Pick<TableRead, 'sheet' | 'firstRow'>,
  index: number,
): string {
  return `row ${firstRow + index} of ${sheet}`;
}
