import { readAddress } from '../place/area.ts';
import { frozenPlaces } from '../registry/frozenPlaces.ts';
import type { FrozenSet } from '../registry/frozenSet.ts';
import { readNames } from './readNames.ts';

/** The first cells of everything that is frozen, each as `cornerOf` writes it. Asks Excel only where something is. */
export async function readFrozenCorners(
  context: Excel.RequestContext,
  sets: readonly FrozenSet[],
): Promise<ReadonlySet<string>> {
  if (sets.length === 0) return new Set();
  const names = await readNames(context);
  const places = sets
    .flatMap((set) => frozenPlaces(set, names))
    .flatMap(({ cells, placeOf }) => cells.flatMap((cell) => placeOf(cell) ?? []));
  return new Set(places.map(({ sheet, area }) => `${sheet}!${area.row}:${area.column}`));
}

/** The first cell of an area, for looking it up. */
export function cornerOf({ sheet, address }: { readonly sheet: string; readonly address: string }): string {
  const area = readAddress(address)?.area;
  return area ? `${sheet}!${area.row}:${area.column}` : '';
}
