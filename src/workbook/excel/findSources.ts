import { formatArea, intersect, readAddress } from '../place/area.ts';
import type { Area } from '../place/area.ts';
import { newSheetName } from '../place/newSheetName.ts';
import { WorkbookProblem } from '../problem.ts';
import { sourcesHeader } from '../sources/sourcesTable.ts';
import { readOccupied } from './readCells.ts';

/** The sheet for the list of sources, and the cells of the list as it was. */
export interface SourcesPlace {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Undefined on a new sheet. */
  readonly old: Area | undefined;
  /** First cell of the header. */
  readonly row: number;
  readonly column: number;
}

const effect = 'The sources sheet is as it was.';
const firstRow = 3;

/** Finds the list by its hidden name, wherever its sheet is and whatever it is called now. */
export async function findSources(
  context: Excel.RequestContext,
  id: string | undefined,
): Promise<SourcesPlace | undefined> {
  if (id === undefined) return undefined;
  const range = context.workbook.names.getItemOrNullObject(id).getRangeOrNullObject().load('address');
  await context.sync();
  const place = range.isNullObject ? undefined : readAddress(range.address);
  if (!place) return undefined;
  if (place.area.columns !== sourcesHeader.length) throw insertedColumns(place.sheet);
  return {
    sheet: context.workbook.worksheets.getItem(place.sheet),
    name: place.sheet,
    old: place.area,
    row: place.area.row,
    column: place.area.column,
  };
}

/** A new sheet at the end. */
export async function addSourcesSheet(context: Excel.RequestContext): Promise<SourcesPlace> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  await context.sync();
  if (protection.protected)
    throw new WorkbookProblem({
      code: 'protected-workbook',
      reason: 'The structure of the workbook is protected: it takes no new sheet.',
      effect: 'No sources sheet was made.',
      repair: 'Take the protection off (Review, Protect Workbook), then try again.',
    });
  const name = newSheetName(
    'REE sources',
    worksheets.items.map((one) => one.name),
  );
  return { sheet: worksheets.add(name), name, old: undefined, row: firstRow, column: 0 };
}

/** Refuses where a longer list, with what stands beside it, would run into cells below it that somebody uses. */
export async function requireRoom(
  context: Excel.RequestContext,
  { sheet, name, old }: SourcesPlace,
  area: Area,
): Promise<void> {
  if (!old || area.rows <= old.rows) return;
  const below = { ...area, row: old.row + old.rows, rows: area.rows - old.rows };
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  await context.sync();
  const usedArea = used.isNullObject ? undefined : readAddress(used.address)?.area;
  const inUse = usedArea && intersect(below, usedArea);
  const [first] = inUse ? await readOccupied(context, sheet, inUse) : [];
  if (!first) return;
  throw new WorkbookProblem({
    code: 'no-room',
    reason: `${name}!${formatArea({ ...first, rows: 1, columns: 1 })}, below the list, is in use.`,
    effect,
    repair: 'Move what stands below the list to its right, or to another sheet.',
  });
}

function insertedColumns(sheet: string): WorkbookProblem {
  return new WorkbookProblem({
    code: 'no-room',
    reason: `Columns were inserted into, or deleted from, the list on ${sheet}.`,
    effect,
    repair: 'Move your own columns to the right of the list, or delete the sheet to have a new one.',
  });
}
