import type { JobControl } from '../../model/index.ts';
import type { Filled } from '../freeze/planFreeze.ts';
import { withoutSpilledInto } from '../freeze/planFreeze.ts';
import { readAddress } from '../place/area.ts';
import type { Area } from '../place/area.ts';
import type { OwnCell } from '../refresh/ownCell.ts';
import type { FrozenValue } from '../registry/frozenSet.ts';
import { supports } from './hostFacts.ts';
import { pieces, rangeOf } from './readCells.ts';
import type { ScannedSheet } from './scanSheets.ts';

/** So many cells are asked at once where they spill; so many values come well within the 5 MB of an answer. */
const mostAskedAtOnce = 2_000;
const mostValuesAtOnce = 20_000;

interface Asked {
  readonly scanned: ScannedSheet;
  readonly cell: OwnCell;
}

/** Every REE formula with all cells that it fills and what they show. */
export async function readFilled(
  context: Excel.RequestContext,
  sheets: readonly ScannedSheet[],
  control: JobControl,
): Promise<readonly Filled[]> {
  const spills = await readSpills(context, await listSpilling(context, sheets), control);
  const values = await readSpilled(context, spills, control);
  return withoutSpilledInto(
    sheets.flatMap((scanned) =>
      scanned.own.map((cell) => ({
        sheet: scanned.name,
        cell,
        area: spills.get(cell)?.area ?? { row: cell.row, column: cell.column, rows: 1, columns: 1 },
        values: values.get(cell) ?? [[cell.value as FrozenValue]],
      })),
    ),
  );
}

/** The cells that may spill: nearly always few, and none where Excel says so of all at once. */
async function listSpilling(
  context: Excel.RequestContext,
  sheets: readonly ScannedSheet[],
): Promise<readonly Asked[]> {
  if (!supports('1.12')) return [];
  const areas = sheets.flatMap((scanned) =>
    scanned.read.map(({ area }) => ({ scanned, area, range: rangeOf(scanned.sheet, area).load('hasSpill') })),
  );
  await context.sync();
  return areas.flatMap(({ scanned, area, range }) =>
    // Null where some do, whatever the types say.
    (range.hasSpill as boolean | null) === false
      ? []
      : scanned.own
          .filter(({ row, column }) => isWithin(area, row, column))
          .map((cell) => ({ scanned, cell })),
  );
}

async function readSpills(
  context: Excel.RequestContext,
  asked: readonly Asked[],
  { isCancelled }: JobControl,
): Promise<ReadonlyMap<OwnCell, { readonly scanned: ScannedSheet; readonly area: Area }>> {
  const found = new Map<OwnCell, { scanned: ScannedSheet; area: Area }>();
  for (let start = 0; start < asked.length && !isCancelled(); start += mostAskedAtOnce) {
    const ranges = asked.slice(start, start + mostAskedAtOnce).map((one) => ({
      ...one,
      range: rangeOf(one.scanned.sheet, { ...one.cell, rows: 1, columns: 1 })
        .getSpillingToRangeOrNullObject()
        .load('address'),
    }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request takes no more
    await context.sync();
    for (const { scanned, cell, range } of ranges) {
      const area = range.isNullObject ? undefined : readAddress(range.address)?.area;
      if (area) found.set(cell, { scanned, area });
    }
  }
  return found;
}

async function readSpilled(
  context: Excel.RequestContext,
  spills: ReadonlyMap<OwnCell, { readonly scanned: ScannedSheet; readonly area: Area }>,
  { isCancelled }: JobControl,
): Promise<ReadonlyMap<OwnCell, readonly (readonly FrozenValue[])[]>> {
  const values = new Map<OwnCell, FrozenValue[][]>();
  const queued: { cell: OwnCell; range: Excel.Range }[] = [];
  let cells = 0;
  const receive = async (): Promise<void> => {
    await context.sync();
    for (const { cell, range } of queued.splice(0))
      values.set(cell, [...(values.get(cell) ?? []), ...(range.values as FrozenValue[][])]);
    cells = 0;
  };
  for (const [cell, { scanned, area }] of spills) {
    for (const piece of pieces(area, mostValuesAtOnce)) {
      if (isCancelled()) return values;
      const size = piece.rows * piece.columns;
      if (cells > 0 && cells + size > mostValuesAtOnce) await receive();
      queued.push({ cell, range: rangeOf(scanned.sheet, piece).load('values') });
      cells += size;
    }
  }
  if (queued.length > 0) await receive();
  return values;
}

function isWithin({ row, column, rows, columns }: Area, r: number, c: number): boolean {
  return r >= row && c >= column && r < row + rows && c < column + columns;
}
