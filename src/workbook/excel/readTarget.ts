import { readAddress } from '../place/area.ts';
import type { Area } from '../place/area.ts';
import type { SheetSnapshot } from '../place/snapshot.ts';
import { WorkbookProblem } from '../problem.ts';
import { readCharts } from './readCharts.ts';
import type { PlacementMeant } from './readPlacement.ts';

/** A sheet to insert into, and the first cell. */
export interface Target {
  readonly sheet: Excel.Worksheet;
  readonly snapshot: SheetSnapshot;
  readonly anchor: Area;
}

/** Finds the sheet and the cell of a placement and reads what stands in the way of any insertion there. */
export async function readTarget(
  context: Excel.RequestContext,
  placement: PlacementMeant & { readonly at: 'cell' },
): Promise<Target> {
  const place = readAddress(placement.address);
  const sheet = context.workbook.worksheets.getItemOrNullObject(placement.sheet);
  sheet.load('name');
  await context.sync();
  if (sheet.isNullObject || !place) throw noSuchPlace(placement);
  const anchor = { ...place.area, rows: 1, columns: 1 };
  return { sheet, anchor, snapshot: await readSheet(context, sheet) };
}

async function readSheet(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<SheetSnapshot> {
  sheet.load('name,protection/protected,autoFilter/isDataFiltered');
  sheet.tables.load('items/name,items/autoFilter/isDataFiltered');
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  const filter = sheet.autoFilter.getRangeOrNullObject().load('address');
  await context.sync();
  const tables = sheet.tables.items.map((table) => ({ table, range: table.getRange().load('address') }));
  if (tables.length > 0) await context.sync();
  const charts = await readCharts(context, sheet);
  return {
    name: sheet.name,
    charts,
    isProtected: sheet.protection.protected,
    used: areaOf(used),
    tables: tables.flatMap(({ table, range }) => {
      const area = areaOf(range);
      return area ? [{ name: table.name, area, isFiltered: table.autoFilter.isDataFiltered }] : [];
    }),
    filtered: sheet.autoFilter.isDataFiltered ? areaOf(filter) : undefined,
  };
}

function areaOf(range: Excel.Range): Area | undefined {
  return range.isNullObject ? undefined : readAddress(range.address)?.area;
}

function noSuchPlace({
  sheet,
  address,
}: {
  readonly sheet: string;
  readonly address: string;
}): WorkbookProblem {
  return new WorkbookProblem({
    code: 'no-such-place',
    reason: `There is no ${sheet}!${address} in this workbook.`,
    effect: 'Nothing was inserted.',
    repair: 'Select a cell, then insert again.',
  });
}
