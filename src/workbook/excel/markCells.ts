import type { JobControl } from '../../model/index.ts';
import type { Area } from '../place/area.ts';
import { formatArea } from '../place/area.ts';
import type { OwnCell } from '../refresh/ownCell.ts';
import { rectangles } from '../refresh/rectangles.ts';
import { rewritable } from '../refresh/rewritable.ts';
import type { SkippedCells } from '../refreshing.ts';
import { enterAgain } from './enterAgain.ts';
import { supports } from './hostFacts.ts';
import { rangeOf } from './readCells.ts';
import type { ScannedSheet } from './scanSheets.ts';

/** So many areas make a request of well under 5 MB. */
const mostAreasAtOnce = 2_000;

export interface Marked {
  /** Cells that Excel calculates again. */
  readonly marked: number;
  /** Of those, the ones whose formulas were entered again. */
  readonly rewritten: number;
  readonly skipped: readonly SkippedCells[];
}

/** Has Excel calculate the REE cells again, and no others: cells in error by entering their formulas, the rest by marking them. */
export async function markCells(
  context: Excel.RequestContext,
  sheets: readonly ScannedSheet[],
  { report, isCancelled }: JobControl,
): Promise<Marked> {
  const total = sheets.reduce((sum, { own }) => sum + own.length, 0);
  let marked = 0;
  let entered = 0;
  const skipped: SkippedCells[] = [];
  for (const scanned of sheets.filter(({ own }) => own.length > 0)) {
    if (isCancelled()) break;
    report(marked, total, `Calculating ${scanned.name}`);
    const failed = await listRewritable(context, scanned);
    if (scanned.isProtected && failed.length > 0) skipped.push(protectedCells(scanned, failed));
    const again = scanned.isProtected ? [] : failed;
    const refused = await enterAgain(context, scanned, again);
    skipped.push(...refused);
    const done = new Set(again);
    await setDirty(context, scanned.sheet, rectangles(scanned.own.filter((cell) => !done.has(cell))));
    marked += scanned.own.length - refused.length;
    entered += again.length - refused.length;
  }
  return { marked, rewritten: entered, skipped };
}

async function setDirty(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<void> {
  for (let start = 0; start < areas.length; start += mostAreasAtOnce) {
    for (const area of areas.slice(start, start + mostAreasAtOnce)) rangeOf(sheet, area).setDirty();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request takes no more
    await context.sync();
  }
}

/** Cells in error that hold their formula themselves: Excel is asked where a neighbour's spill could be meant. */
async function listRewritable(
  context: Excel.RequestContext,
  { sheet, own }: ScannedSheet,
): Promise<readonly OwnCell[]> {
  const { certain, doubtful } = rewritable(own);
  if (doubtful.length === 0 || !supports('1.12')) return certain;
  const parents = doubtful.map(({ row, column }) =>
    rangeOf(sheet, { row, column, rows: 1, columns: 1 })
      .getSpillParentOrNullObject()
      .load('rowIndex,columnIndex'),
  );
  await context.sync();
  const apart = doubtful.filter(({ row, column }, at) => {
    const parent = parents[at];
    return !parent || parent.isNullObject || (parent.rowIndex === row && parent.columnIndex === column);
  });
  return [...certain, ...apart];
}

function protectedCells({ name }: ScannedSheet, cells: readonly OwnCell[]): SkippedCells {
  return {
    sheet: name,
    address: rectangles(cells).map(formatArea).join(','),
    reason: `${name} is protected: its cells in error were marked only, not entered again.`,
  };
}
