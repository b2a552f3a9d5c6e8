import type { JobControl } from '../../model/index.ts';
import type { DefinedName } from '../formula/ownNames.ts';
import type { Restored, ThawPlan } from '../freeze/planThaw.ts';
import { isAnchorOf } from '../registry/frozenPlaces.ts';
import { formulaAreas } from './formulaAreas.ts';
import { deleteNames } from './hiddenNames.ts';
import type { RegistryRead } from './readRegistry.ts';
import { toProblem } from './toProblem.ts';
import { writeAreas } from './writeAreas.ts';
import { writtenCells } from './writtenCells.ts';

const halfDone =
  'A part of the formulas may be back; the others are still kept, and another thaw brings them.';

interface Kept {
  readonly names: readonly DefinedName[];
  readonly registry: RegistryRead;
}

type SheetOf = (name: string) => Excel.Worksheet;

/** Writes formulas back; gives those that were written before it was cancelled. */
export async function writeThawed(
  context: Excel.RequestContext,
  restored: readonly Restored[],
  sheetOf: SheetOf,
  { report, isCancelled }: JobControl,
): Promise<readonly Restored[]> {
  const areas = formulaAreas(restored, sheetOf);
  const { length } = restored;
  try {
    const { written, isComplete } = await writeAreas(context, 'formulas', areas, {
      report: (done, all) => report(Math.round((length * done) / all), length, 'Restoring formulas'),
      isCancelled,
    });
    if (isComplete) return restored;
    const isWritten = writtenCells(written);
    return restored.filter(({ place: { sheet, area } }) => isWritten(sheetOf(sheet), area));
  } catch (error) {
    throw toProblem(error, halfDone);
  }
}

/** Forgets what has gone back, or has nowhere to go: the registry before the names, which nothing misses. */
export async function forgetThawed(
  context: Excel.RequestContext,
  { remaining, settledCopies }: Pick<ThawPlan, 'remaining' | 'settledCopies'>,
  { names, registry }: Kept,
  sheetOf: SheetOf,
): Promise<void> {
  if (remaining.length > 0) {
    for (const set of remaining) registry.registry.putFrozen(set);
    registry.write();
    await context.sync();
  }
  const gone = remaining.filter(({ cells }) => cells.length === 0);
  const isGone = ({ name, sheet }: DefinedName): boolean =>
    gone.some(({ id }) => isAnchorOf(id, name)) ||
    settledCopies.some(({ copyOn, set }) => copyOn === sheet && isAnchorOf(set.id, name));
  await deleteNames(context, names.filter(isGone), sheetOf);
}
