import { intersect, readAddress } from '../place/area.ts';
import type { Area } from '../place/area.ts';
import { WorkbookProblem } from '../problem.ts';

/** Cells of a sheet that are to be written. */
export interface Touched {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly areas: readonly Area[];
}

/** Refuses, before anything is written, where a sheet is protected or a filter hides rows: Excel would write into others. */
export async function requireWritable(
  context: Excel.RequestContext,
  touched: readonly Touched[],
  effect: string,
): Promise<void> {
  const sheets = touched.filter(({ areas }) => areas.length > 0);
  for (const { sheet } of sheets) {
    sheet.load('protection/protected,autoFilter/isDataFiltered');
    sheet.tables.load('items/name,items/autoFilter/isDataFiltered');
  }
  const filters = sheets.map(({ sheet }) => sheet.autoFilter.getRangeOrNullObject().load('address'));
  await context.sync();
  const isProtected = sheets.filter(({ sheet }) => sheet.protection.protected).map(({ name }) => name);
  if (isProtected.length > 0) throw protectedSheets(isProtected, effect);
  const tables = sheets.flatMap(({ sheet, name, areas }) =>
    sheet.tables.items
      .filter(({ autoFilter }) => autoFilter.isDataFiltered)
      .map((table) => ({
        name,
        areas,
        what: `the table ${table.name}`,
        range: table.getRange().load('address'),
      })),
  );
  if (tables.length > 0) await context.sync();
  const filtered = [
    ...tables,
    ...sheets.flatMap(({ sheet, name, areas }, at) =>
      sheet.autoFilter.isDataFiltered ? [{ name, areas, what: 'the list', range: filters[at]! }] : [],
    ),
  ].find(({ areas, range }) => {
    const hidden = range.isNullObject ? undefined : readAddress(range.address)?.area;
    return hidden !== undefined && areas.some((area) => intersect(area, hidden) !== undefined);
  });
  if (filtered)
    throw new WorkbookProblem({
      code: 'filtered',
      reason: `A filter hides rows of ${filtered.what} on ${filtered.name}, in which there are such cells.`,
      effect,
      repair: 'Clear the filter, then try again.',
    });
}

function protectedSheets(names: readonly string[], effect: string): WorkbookProblem {
  return new WorkbookProblem({
    code: 'protected-sheet',
    reason: `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} protected.`,
    effect,
    repair: 'Take the protection off (Review, Unprotect Sheet), or choose other sheets.',
  });
}
