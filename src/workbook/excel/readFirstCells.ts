import type { CellRead } from '../refreshing.ts';

const mostAtOnce = 2_000;

/** What stands in cells: formulas where there are any. Undefined for one whose sheet is not there. */
export async function readFirstCells(
  context: Excel.RequestContext,
  cells: readonly { readonly sheet: string; readonly address: string }[],
): Promise<readonly (CellRead | undefined)[]> {
  const sheets = new Map(
    cells.map(({ sheet }) => [sheet, context.workbook.worksheets.getItemOrNullObject(sheet)]),
  );
  for (const sheet of sheets.values()) sheet.load('name');
  await context.sync();
  const contents: (CellRead | undefined)[] = [];
  for (let start = 0; start < cells.length; start += mostAtOnce) {
    const ranges = cells.slice(start, start + mostAtOnce).map(({ sheet, address }) => {
      const found = sheets.get(sheet)!;
      return found.isNullObject ? undefined : found.getRange(address).load('formulas');
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request takes no more
    await context.sync();
    contents.push(...ranges.map((range) => (range?.formulas as CellRead[][] | undefined)?.[0]?.[0]));
  }
  return contents;
}
