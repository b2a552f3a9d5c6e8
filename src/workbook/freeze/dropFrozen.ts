import { frozenPlaces } from '../registry/frozenPlaces.ts';
import type { FrozenSet } from '../registry/frozenSet.ts';
import type { NamesRead } from '../registry/namesRead.ts';
import type { Filled } from './planFreeze.ts';

/** Frozen sets without the cells that are frozen anew: their last formula is the one to come back. Only those that lose any. */
export function dropFrozen(
  sets: readonly FrozenSet[],
  names: NamesRead,
  anew: readonly Filled[],
): readonly FrozenSet[] {
  const keys = new Set(anew.map(({ sheet, area }) => keyOf(sheet, area)));
  return sets.flatMap((set) => {
    const [own] = frozenPlaces(set, names);
    const cells = set.cells.filter((cell) => {
      const place = own?.placeOf(cell);
      return !place || !keys.has(keyOf(place.sheet, place.area));
    });
    return cells.length < set.cells.length ? [{ ...set, cells }] : [];
  });
}

function keyOf(sheet: string, { row, column }: { readonly row: number; readonly column: number }): string {
  return `${sheet}!${row}:${column}`;
}
