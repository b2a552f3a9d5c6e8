import { readAddress } from '../place/area.ts';
import type { Area } from '../place/area.ts';
import { listUsed, usedCells } from '../place/usedCells.ts';
import type { UsedCells } from '../place/usedCells.ts';
import { supports } from './hostFacts.ts';

/** So many cells, with formulas and values, come well within the 5 MB of an answer. */
const largestReadCells = 20_000;

/** Merged cells that have a part in an area. Excel tells them from ExcelApi 1.13 on. */
export async function readMerged(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<readonly Area[]> {
  if (!supports('1.13')) return [];
  const merged = rangeOf(sheet, area).getMergedAreasOrNullObject().load('address');
  await context.sync();
  if (merged.isNullObject) return [];
  return merged.address.split(',').flatMap((address) => readAddress(address)?.area ?? []);
}

/** Reads which cells of an area are in use, in pieces where it is large. */
export async function readUsed(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<UsedCells> {
  const formulas: unknown[][] = [];
  const values: unknown[][] = [];
  for (const piece of pieces(area)) {
    const range = rangeOf(sheet, piece).load('formulas,values');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- Excel on the web answers with no more
    await context.sync();
    formulas.push(...(range.formulas as unknown[][]));
    values.push(...(range.values as unknown[][]));
  }
  return usedCells(area, formulas, values);
}

/** Whether any of these cells is in use, and which. */
export async function readOccupied(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<readonly { row: number; column: number }[]> {
  return listUsed(area, await readUsed(context, sheet, area));
}

/** An area row by row in pieces that can be read at once. */
export function pieces(area: Area, limitCells = largestReadCells): readonly Area[] {
  const rows = Math.max(1, Math.floor(limitCells / area.columns));
  const result: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row += rows)
    result.push({ ...area, row, rows: Math.min(rows, area.row + area.rows - row) });
  return result;
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
