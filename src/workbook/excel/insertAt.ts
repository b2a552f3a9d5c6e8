import type { InsertOutcome } from '../insertion.ts';
import type { Layout } from '../layout/layout.ts';
import { formatArea, intersect } from '../place/area.ts';
import type { Area } from '../place/area.ts';
import { nextFree } from '../place/nextFree.ts';
import { occupation } from '../place/occupation.ts';
import { placeProblem } from '../place/placeProblem.ts';
import { WorkbookProblem } from '../problem.ts';
import { readMerged, readOccupied, readUsed, rangeOf } from './readCells.ts';
import type { Target } from './readTarget.ts';
import { writeBlock } from './writeBlock.ts';
import type { BlockRequest } from './writeBlock.ts';

/** A larger answer is laid over no cells that anybody has formatted before. */
const mostFormatsRead = 5_000;

/** Inserts where nothing is in the way, else says what is, with the next free range. What it reads must stay apart from it. */
export async function insertAt(
  context: Excel.RequestContext,
  { sheet, snapshot, anchor }: Target,
  layout: Layout,
  request: BlockRequest,
  reads: readonly Area[] = [],
): Promise<InsertOutcome> {
  const area: Area = { ...anchor, rows: layout.rows, columns: layout.columns };
  const early = placeProblem(area, snapshot, []);
  if (early) throw early;
  const merged = await readMerged(context, sheet, area);
  const problem = placeProblem(area, snapshot, merged);
  if (problem) throw problem;
  const inUse = snapshot.used && intersect(area, snapshot.used);
  const occupied = inUse ? await readOccupied(context, sheet, inUse) : [];
  const tables = snapshot.tables.filter((table) => intersect(table.area, area));
  const charts = snapshot.charts.filter((chart) => intersect(chart, area));
  if (occupied.length > 0 || tables.length > 0 || charts.length > 0) {
    const offer = await readOffer(context, { sheet, snapshot, anchor }, area, reads);
    return {
      status: 'occupied',
      sheet: snapshot.name,
      address: formatArea(area),
      ...occupation(occupied, [...tables.map((table) => table.area), ...charts]),
      offer: offer && {
        at: 'cell',
        sheet: snapshot.name,
        address: formatArea({ ...offer, rows: 1, columns: 1 }),
      },
      offerAddress: offer ? formatArea(offer) : '',
    };
  }
  const circular = reads.find((one) => intersect(one, area));
  if (circular) throw readsItself(circular, area);
  const ownFormats = await readOwnFormats(context, sheet, area, layout);
  return writeBlock(context, layout, request, {
    sheet: () => sheet,
    sheetName: snapshot.name,
    area,
    ownFormats,
    widthsPoints: await readWidths(context, sheet, area, layout),
    setsWidths: !snapshot.used || !intersect(columnsOf(area), snapshot.used),
    setsHeights: !snapshot.used || !intersect(rowsOf(area), snapshot.used),
    isNewSheet: false,
  });
}

/** The next free place, from what stands in these columns below. */
async function readOffer(
  context: Excel.RequestContext,
  { sheet, snapshot }: Target,
  area: Area,
  reads: readonly Area[],
): Promise<Area | undefined> {
  const column = Math.max(0, area.column - 1);
  const strip = { row: area.row, column, rows: Number.MAX_SAFE_INTEGER, columns: area.columns + 2 };
  const below = snapshot.used && intersect(strip, snapshot.used);
  const known = below
    ? await readUsed(context, sheet, below)
    : { area: { ...area, rows: 0 }, isUsed: () => false };
  const merged = below ? await readMerged(context, sheet, below) : [];
  const avoided = [...reads, ...snapshot.charts, ...merged, ...snapshot.tables.map((table) => table.area)];
  if (snapshot.filtered) avoided.push(snapshot.filtered);
  return nextFree(area, known, snapshot.used, avoided);
}

function readsItself(read: Area, area: Area): WorkbookProblem {
  return new WorkbookProblem({
    code: 'circular',
    reason: `The formula reads ${formatArea(read)}, and would fill ${formatArea(area)} itself.`,
    effect: 'Nothing was inserted.',
    repair: 'Select a cell apart from those that it reads.',
  });
}

/** Number formats that the user has given to the cells; only a bare answer is laid into cells with formats of their own. */
async function readOwnFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  { styles, rows, columns }: Layout,
): Promise<unknown[][]> {
  if (styles.length > 0 || rows * columns > mostFormatsRead) return [];
  const range = rangeOf(sheet, area).load('numberFormat');
  await context.sync();
  return range.numberFormat as unknown[][];
}

/** How wide the columns are now, where the layout says how wide they should be. */
async function readWidths(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  { widthsChars, leastWidthsChars }: Layout,
): Promise<readonly number[]> {
  const columns = Math.max(widthsChars.length, leastWidthsChars.length);
  const formats = Array.from({ length: columns }, (_, at) =>
    rangeOf(sheet, { row: area.row, column: area.column + at, rows: 1, columns: 1 }).format.load(
      'columnWidth',
    ),
  );
  if (formats.length > 0) await context.sync();
  return formats.map(({ columnWidth }) => columnWidth);
}

function columnsOf(area: Area): Area {
  return { ...area, row: 0, rows: Number.MAX_SAFE_INTEGER };
}

function rowsOf(area: Area): Area {
  return { ...area, column: 0, columns: Number.MAX_SAFE_INTEGER };
}
