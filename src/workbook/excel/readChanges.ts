import { formatArea, readAddress } from '../place/area.ts';
import type { Area } from '../place/area.ts';
import { isPending } from '../refresh/ownCell.ts';
import type { OwnCell } from '../refresh/ownCell.ts';
import { valueIn } from '../refresh/valueIn.ts';
import type { CellRead } from '../refreshing.ts';
import { supports } from './hostFacts.ts';
import { rangeOf } from './readCells.ts';
import { readSettled } from './readSettled.ts';
import type { ValueAt } from './readSettled.ts';
import type { ScannedSheet } from './scanSheets.ts';

/** A cell that shows something else than before, with the cell whose formula filled it. */
export interface Change {
  readonly scanned: ScannedSheet;
  readonly cell: OwnCell;
  readonly address: string;
  readonly old: CellRead;
  readonly new: CellRead;
}

export interface Changes {
  readonly changes: readonly Change[];
  /** What the REE cells show now. */
  readonly values: readonly unknown[];
}

const mostSpillsRead = 500;

/** Waits until the REE cells are calculated and compares what they, and the cells that they spill into, show now. */
export async function readChanges(
  context: Excel.RequestContext,
  sheets: readonly ScannedSheet[],
  isCancelled: () => boolean,
): Promise<Changes> {
  const valueAt = await readSettled(context, sheets, isCancelled);
  const spills = await readSpills(context, sheets);
  const changes: Change[] = [];
  const values: unknown[] = [];
  for (const scanned of sheets) {
    for (const cell of scanned.own) {
      const value = valueAt(scanned, cell.row, cell.column);
      values.push(value);
      // What it will be is not known yet.
      if (isPending(value)) continue;
      const area = spills.get(cell) ?? { row: cell.row, column: cell.column, rows: 1, columns: 1 };
      changes.push(...changesIn(scanned, cell, area, valueAt));
    }
  }
  return { changes, values };
}

function changesIn(scanned: ScannedSheet, cell: OwnCell, area: Area, valueAt: ValueAt): Change[] {
  const changes: Change[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const [old, new_] = [valueIn(scanned.read, row, column), valueAt(scanned, row, column)];
      if (old === undefined || new_ === undefined || old === new_) continue;
      const address = formatArea({ row, column, rows: 1, columns: 1 });
      changes.push({ scanned, cell, address, old: old as CellRead, new: new_ as CellRead });
    }
  }
  return changes;
}

/** Where formulas spill; only those are asked about that have something without a formula beside or below them. */
async function readSpills(
  context: Excel.RequestContext,
  sheets: readonly ScannedSheet[],
): Promise<ReadonlyMap<OwnCell, Area>> {
  if (!supports('1.12')) return new Map();
  const candidates = sheets
    .flatMap((scanned) =>
      scanned.own.filter((cell) => maySpill(scanned, cell)).map((cell) => ({ scanned, cell })),
    )
    .slice(0, mostSpillsRead);
  if (candidates.length === 0) return new Map();
  const spills = candidates.map(({ scanned, cell }) => ({
    cell,
    range: rangeOf(scanned.sheet, { ...cell, rows: 1, columns: 1 })
      .getSpillingToRangeOrNullObject()
      .load('address'),
  }));
  await context.sync();
  return new Map(
    spills.flatMap(({ cell, range }) => {
      const area = range.isNullObject ? undefined : readAddress(range.address)?.area;
      return area ? [[cell, area] as const] : [];
    }),
  );
}

function maySpill({ read }: ScannedSheet, { row, column }: OwnCell): boolean {
  return [
    [row + 1, column],
    [row, column + 1],
  ].some(([r = 0, c = 0]) =>
    read.some(({ area, formulas, values }) => {
      const value = values[r - area.row]?.[c - area.column] ?? '';
      const formula = formulas[r - area.row]?.[c - area.column];
      return value !== '' && !(typeof formula === 'string' && formula.startsWith('='));
    }),
  );
}
