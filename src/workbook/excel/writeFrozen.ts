import type { JobControl } from '../../model/index.ts';
import type { AnchoredSet, Filled } from '../freeze/planFreeze.ts';
import type { CellInput } from '../layout/layout.ts';
import type { Area } from '../place/area.ts';
import { WorkbookProblem } from '../problem.ts';
import { rectangles } from '../refresh/rectangles.ts';
import { anchorName } from '../registry/frozenPlaces.ts';
import { safeCell } from '../safeCell.ts';
import { readRegistry } from './readRegistry.ts';
import type { RegistryRead } from './readRegistry.ts';
import { writeAreas } from './writeAreas.ts';
import type { AreaContents } from './writeAreas.ts';

/** A registry beyond this would not fit into one request, escaped as office.js does. */
const longestRegistryChars = 3_500_000;

export interface FreezeWriting {
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly frozen: readonly Filled[];
  readonly anchored: AnchoredSet;
  readonly registry: RegistryRead;
  readonly effect: string;
}

/** Keeps the formulas in the registry and puts values in their place; on failure takes back what it did. */
export async function writeFrozen(
  context: Excel.RequestContext,
  writing: FreezeWriting,
  { report }: JobControl,
): Promise<void> {
  const { anchored, registry, frozen, effect } = writing;
  registry.registry.putFrozen(anchored.set);
  if (registry.registry.toString().length > longestRegistryChars) throw tooLarge(effect);
  const areas = valueAreas(writing);
  try {
    addNames(context, anchored);
    registry.write();
    await context.sync();
    await writeAreas(context, 'values', areas, (count) =>
      report(Math.round((frozen.length * count) / areas.length), frozen.length, 'Writing values'),
    );
  } catch (error) {
    await takeBack(context, writing);
    throw error;
  }
}

function addNames({ workbook }: Excel.RequestContext, { set, cells, references }: AnchoredSet): void {
  for (const [kind, packed] of [
    ['cells', cells],
    ['references', references],
  ] as const)
    packed.forEach(({ formula }, at) => {
      // Excel takes a formula here too, whatever the types say.
      const reference = formula as unknown as Excel.Range;
      workbook.names.add(anchorName(set.id, at + 1, kind), reference).visible = false;
    });
}

/** Cells of their own in as few areas as they make, spilled ones each alone. */
function valueAreas({ frozen, sheets }: FreezeWriting): readonly AreaContents[] {
  const areas: AreaContents[] = [];
  for (const [name, sheet] of sheets) {
    const own = frozen.filter((one) => one.sheet === name);
    const singles = own.filter(({ area }) => area.rows * area.columns === 1);
    const valueAt = new Map(
      singles.map(({ cell, values }) => [`${cell.row}:${cell.column}`, values[0]![0]!]),
    );
    for (const area of rectangles(singles.map(({ cell }) => cell)))
      areas.push({
        sheet,
        area,
        contents: matrixOf(area, (row, column) => safeCell(valueAt.get(`${row}:${column}`) ?? '')),
      });
    for (const { area, values } of own)
      if (area.rows * area.columns > 1)
        areas.push({ sheet, area, contents: values.map((row) => row.map(safeCell)) });
  }
  return areas;
}

function matrixOf(area: Area, of: (row: number, column: number) => CellInput): CellInput[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => of(area.row + r, area.column + c)),
  );
}

/** The formulas go back before the names go. Failing here too leaves the registry with the formulas: thaw can still be asked. */
async function takeBack(
  context: Excel.RequestContext,
  { frozen, sheets, anchored }: FreezeWriting,
): Promise<void> {
  try {
    for (const { sheet, area } of frozen)
      if (area.rows * area.columns > 1)
        sheets
          .get(sheet)!
          .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
          .clear('Contents');
    await writeAreas(
      context,
      'formulas',
      frozen.map(({ sheet, area, cell }) => ({
        sheet: sheets.get(sheet)!,
        area: { ...area, rows: 1, columns: 1 },
        contents: [[cell.formula]],
      })),
    );
    deleteAnchors(context, anchored);
    // What of the part has been written by then, only the workbook knows.
    const { registry, write } = await readRegistry(context);
    if (!registry.frozen.some(({ id }) => id === anchored.set.id)) return;
    registry.putFrozen({ ...anchored.set, cells: [] });
    write();
    await context.sync();
  } catch (error) {
    console.error('freeze: taking back', error);
  }
}

function deleteAnchors({ workbook }: Excel.RequestContext, { set, cells, references }: AnchoredSet): void {
  cells.forEach((_, at) => workbook.names.getItemOrNullObject(anchorName(set.id, at + 1, 'cells')).delete());
  references.forEach((_, at) =>
    workbook.names.getItemOrNullObject(anchorName(set.id, at + 1, 'references')).delete(),
  );
}

function tooLarge(effect: string): WorkbookProblem {
  return new WorkbookProblem({
    code: 'too-large',
    reason: 'The workbook can keep no more formulas than some ten thousand.',
    effect,
    repair: 'Freeze fewer cells: a sheet, or what you pass on.',
  });
}
