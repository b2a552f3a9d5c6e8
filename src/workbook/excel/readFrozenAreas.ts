import type { Place } from '../place/area.ts';
import { frozenPlaces } from '../registry/frozenPlaces.ts';
import type { FrozenSet } from '../registry/frozenSet.ts';
import { readNames } from './readNames.ts';

/** All that is frozen, where it is now. Asks Excel only where something is. */
export async function readFrozenAreas(
  context: Excel.RequestContext,
  sets: readonly FrozenSet[],
): Promise<readonly Place[]> {
  if (sets.length === 0) return [];
  const names = await readNames(context);
  return sets
    .flatMap((set) => frozenPlaces(set, names))
    .flatMap(({ cells, placeOf }) => cells.flatMap((cell) => placeOf(cell) ?? []));
}
