import type { JobControl } from '../../model/index.ts';
import type { DefinedName } from '../formula/ownNames.ts';
import type { Restored, ThawPlan } from '../freeze/planThaw.ts';
import type { Area } from '../place/area.ts';
import { rectangles } from '../refresh/rectangles.ts';
import { isAnchorOf } from '../registry/frozenPlaces.ts';
import { rangeOf } from './readCells.ts';
import type { RegistryRead } from './readRegistry.ts';
import { writeAreas } from './writeAreas.ts';
import type { AreaContents } from './writeAreas.ts';

interface Kept {
  readonly names: readonly DefinedName[];
  readonly registry: RegistryRead;
}

/** Writes formulas back, then forgets them: whatever fails in between can be thawed again. */
export async function writeThawed(
  context: Excel.RequestContext,
  plan: ThawPlan,
  { names, registry }: Kept,
  { report }: JobControl,
): Promise<void> {
  const { restored, remaining, settledCopies } = plan;
  const sheetOf = (name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  for (const { place } of restored)
    if (place.area.rows * place.area.columns > 1) rangeOf(sheetOf(place.sheet), place.area).clear('Contents');
  const areas = formulaAreas(restored, sheetOf);
  await writeAreas(context, 'formulas', areas, (count) => report(count, areas.length, 'Restoring formulas'));
  if (remaining.length === 0 && settledCopies.length === 0) return;
  for (const set of remaining) registry.registry.putFrozen(set);
  const gone = remaining.filter(({ cells }) => cells.length === 0);
  for (const { name, sheet } of names) {
    const isGone =
      gone.some(({ id }) => isAnchorOf(id, name)) ||
      settledCopies.some(({ copyOn, set }) => copyOn === sheet && isAnchorOf(set.id, name));
    const holder = sheet === undefined ? context.workbook : sheetOf(sheet);
    if (isGone) holder.names.getItemOrNullObject(name).delete();
  }
  if (remaining.length > 0) registry.write();
  await context.sync();
}

/** First cells in as few areas as they make. */
function formulaAreas(
  restored: readonly Restored[],
  sheetOf: (name: string) => Excel.Worksheet,
): readonly AreaContents[] {
  const bySheet = new Map<string, Map<string, { row: number; column: number; formula: string }>>();
  for (const { place, formula } of restored) {
    const { row, column } = place.area;
    const known =
      bySheet.get(place.sheet) ?? new Map<string, { row: number; column: number; formula: string }>();
    bySheet.set(place.sheet, known.set(`${row}:${column}`, { row, column, formula }));
  }
  return [...bySheet].flatMap(([name, cells]) =>
    rectangles([...cells.values()]).map((area) => ({
      sheet: sheetOf(name),
      area,
      contents: rowsOf(area, (row, column) => cells.get(`${row}:${column}`)?.formula ?? ''),
    })),
  );
}

function rowsOf(area: Area, of: (row: number, column: number) => string): string[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => of(area.row + r, area.column + c)),
  );
}
