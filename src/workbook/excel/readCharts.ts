import { sheetColumns, sheetRows } from '../place/area.ts';
import type { Area } from '../place/area.ts';
import { lineSearch } from '../place/lineSearch.ts';

/** In points: a chart that ends where a cell begins does not cover it. */
const within = 0.5;

/** The cells that the charts of a sheet cover. Excel tells only where they are in points; the cells are looked for. */
export async function readCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<readonly Area[]> {
  const charts = sheet.charts.load('items/left,items/top,items/width,items/height');
  await context.sync();
  const { items } = charts;
  if (items.length === 0) return [];
  const topsOf = async (rows: readonly number[]): Promise<readonly number[]> => {
    const cells = rows.map((row) => sheet.getRangeByIndexes(row, 0, 1, 1).load('top'));
    await context.sync();
    return cells.map(({ top }) => top);
  };
  const leftsOf = async (columns: readonly number[]): Promise<readonly number[]> => {
    const cells = columns.map((column) => sheet.getRangeByIndexes(0, column, 1, 1).load('left'));
    await context.sync();
    return cells.map(({ left }) => left);
  };
  const rowAt = await lineSearch(
    items.flatMap(({ top, height }) => [top + within, top + height - within]),
    sheetRows,
    topsOf,
  );
  const columnAt = await lineSearch(
    items.flatMap(({ left, width }) => [left + within, left + width - within]),
    sheetColumns,
    leftsOf,
  );
  return items.map(({ left, top, width, height }) => {
    const [row, column] = [rowAt(top + within), columnAt(left + within)];
    return {
      row,
      column,
      rows: rowAt(top + height - within) - row + 1,
      columns: columnAt(left + width - within) - column + 1,
    };
  });
}
