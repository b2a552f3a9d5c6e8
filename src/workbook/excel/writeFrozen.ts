import type { JobControl } from '../../model/index.ts';
import { anchorNames } from '../freeze/anchorNames.ts';
import { frozenInput } from '../freeze/frozenInput.ts';
import type { AnchoredSet, Filled } from '../freeze/planFreeze.ts';
import type { CellInput } from '../layout/layout.ts';
import type { Area } from '../place/area.ts';
import { WorkbookProblem } from '../problem.ts';
import { rectangles } from '../refresh/rectangles.ts';
import type { FrozenSet } from '../registry/frozenSet.ts';
import { formulaAreas } from './formulaAreas.ts';
import { addHiddenNames, deleteNames } from './hiddenNames.ts';
import { readRegistry } from './readRegistry.ts';
import type { RegistryRead } from './readRegistry.ts';
import { toProblem } from './toProblem.ts';
import { writeAreas } from './writeAreas.ts';
import type { AreaContents, AreasWritten } from './writeAreas.ts';
import { writtenCells } from './writtenCells.ts';

/** A registry beyond this would not fit into one request, escaped as office.js does. */
const longestRegistryChars = 3_500_000;
const halfDone = 'Some cells may hold values now; Thaw brings their formulas back.';

export interface FreezeWriting {
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly frozen: readonly Filled[];
  readonly anchored: AnchoredSet;
  readonly registry: RegistryRead;
  /** What was frozen before, with the cells that are frozen anew now. */
  readonly before: readonly FrozenSet[];
  readonly effect: string;
}

/**
 * Keeps the formulas in the registry and puts values in their place; says whether it came to its end. Cancelled or refused on
 * the way, it takes back what it did.
 */
export async function writeFrozen(
  context: Excel.RequestContext,
  writing: FreezeWriting,
  control: JobControl,
): Promise<boolean> {
  const { anchored, registry, frozen, sheets, effect } = writing;
  registry.registry.putFrozen(anchored.set);
  if (registry.registry.toString().length > longestRegistryChars) throw tooLarge(effect);
  try {
    await addHiddenNames(context, anchorNames(anchored));
    registry.write();
    await context.sync();
    const { written, isComplete } = await writeValues(context, writing, control);
    if (isComplete) return true;
    const isWritten = writtenCells(written);
    const replaced = frozen.filter(({ sheet, cell }) => isWritten(sheets.get(sheet)!, cell));
    control.report(0, replaced.length, 'Putting formulas back');
    await takeBack(context, writing, replaced);
    return false;
  } catch (error) {
    try {
      await takeBack(context, writing, frozen);
    } catch (second) {
      console.error('freeze: taking back', second);
      throw toProblem(error, halfDone);
    }
    throw error;
  }
}

function writeValues(
  context: Excel.RequestContext,
  writing: FreezeWriting,
  { report, isCancelled }: JobControl,
): Promise<AreasWritten> {
  const { length } = writing.frozen;
  return writeAreas(context, 'values', valueAreas(writing), {
    report: (done, all) => report(Math.round((length * done) / all), length, 'Writing values'),
    isCancelled,
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
        contents: matrixOf(area, (row, column) => frozenInput(valueAt.get(`${row}:${column}`) ?? '')),
      });
    for (const { area, values } of own)
      if (area.rows * area.columns > 1)
        areas.push({ sheet, area, contents: values.map((row) => row.map(frozenInput)) });
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
  { sheets, anchored, before }: FreezeWriting,
  replaced: readonly Filled[],
): Promise<void> {
  const sheetOf = (name: string): Excel.Worksheet => sheets.get(name)!;
  const restored = replaced.map(({ sheet, area, cell }) => ({
    place: { sheet, area },
    formula: cell.formula,
  }));
  await writeAreas(context, 'formulas', formulaAreas(restored, sheetOf));
  await deleteNames(context, anchorNames(anchored), sheetOf);
  // What of the part has been written by then, only the workbook knows.
  const { registry, write } = await readRegistry(context);
  if (!registry.frozen.some(({ id }) => id === anchored.set.id)) return;
  registry.putFrozen({ ...anchored.set, cells: [] });
  for (const set of before) registry.putFrozen(set);
  write();
  await context.sync();
}

function tooLarge(effect: string): WorkbookProblem {
  return new WorkbookProblem({
    code: 'too-large',
    reason: 'The workbook can keep no more formulas than some ten thousand.',
    effect,
    repair: 'Freeze fewer cells: a sheet, or what you pass on.',
  });
}
