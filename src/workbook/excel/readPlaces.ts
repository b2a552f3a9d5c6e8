import type { StandsThere } from '../freeze/thawCell.ts';
import type { JobControl } from '../../model/index.ts';
import type { Area, Place } from '../place/area.ts';
import { bands } from '../refresh/bands.ts';
import type { ReadCells } from '../refresh/ownCell.ts';
import { pieces, rangeOf } from './readCells.ts';

/** Reads formulas and values of places, those near each other at once. Undefined for what a cancelled reading has not come to. */
export async function readPlaces(
  context: Excel.RequestContext,
  places: readonly Place[],
  { report, isCancelled }: JobControl,
): Promise<(place: Place) => StandsThere | undefined> {
  const bySheet = new Map<string, Area[]>();
  for (const { sheet, area } of places) {
    const known = bySheet.get(sheet);
    if (known) known.push(area);
    else bySheet.set(sheet, [area]);
  }
  const all = [...bySheet].flatMap(([sheet, areas]) =>
    bands(areas).flatMap((band) => pieces(band).map((area) => ({ sheet, area }))),
  );
  const read = new Map<string, ReadCells[]>();
  for (const [done, { sheet, area }] of all.entries()) {
    if (isCancelled()) break;
    report(done, all.length, `Reading ${sheet}`);
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), area).load('formulas,values');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- Excel on the web answers with no more
    await context.sync();
    const cells = { area, formulas: range.formulas as unknown[][], values: range.values as unknown[][] };
    read.set(sheet, [...(read.get(sheet) ?? []), cells]);
  }
  return ({ sheet, area }) => standsIn(read.get(sheet) ?? [], area);
}

/** A large area may lie in several pieces. */
function standsIn(read: readonly ReadCells[], area: Area): StandsThere | undefined {
  const formulas: unknown[][] = [];
  const values: unknown[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const piece = read.find(
      (one) =>
        row >= one.area.row &&
        row < one.area.row + one.area.rows &&
        area.column >= one.area.column &&
        area.column + area.columns <= one.area.column + one.area.columns,
    );
    if (!piece) return undefined;
    const [at, left] = [row - piece.area.row, area.column - piece.area.column];
    formulas.push((piece.formulas[at] ?? []).slice(left, left + area.columns));
    values.push((piece.values[at] ?? []).slice(left, left + area.columns));
  }
  return { formulas, values };
}
