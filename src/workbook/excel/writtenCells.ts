import type { AreaContents } from './writeAreas.ts';

/** Whether a cell is in areas that were written. */
export function writtenCells(
  written: readonly AreaContents[],
): (sheet: Excel.Worksheet, cell: { readonly row: number; readonly column: number }) => boolean {
  const known = new Map<Excel.Worksheet, Set<string>>();
  for (const { sheet, area } of written) {
    const cells = known.get(sheet) ?? new Set<string>();
    known.set(sheet, cells);
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        cells.add(`${row}:${column}`);
  }
  return (sheet, { row, column }) => known.get(sheet)?.has(`${row}:${column}`) ?? false;
}
