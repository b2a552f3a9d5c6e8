import { mendNames } from '../formula/mendNames.ts';
import { followReferences } from '../formula/followReferences.ts';
import type { FindMoved } from '../formula/followReferences.ts';
import { readAddress } from '../place/area.ts';
import { isPending } from '../refresh/ownCell.ts';
import type { Place } from '../place/area.ts';
import type { FrozenCell, FrozenValue } from '../registry/frozenSet.ts';

/** What stands in the cells of a frozen formula now. */
export interface StandsThere {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/**
 * What is to be done with a frozen formula:
 * - `restore`: its cells are as it left them.
 * - `changed`: they are not; `formula` is what would be written.
 * - `live`: the formula stands there already: somebody has undone the freeze.
 * - `broken`: cells that it refers to were deleted.
 */
export type Thawing =
  | { readonly kind: 'restore'; readonly formula: string }
  | {
      readonly kind: 'changed';
      readonly formula: string;
      /** The cell that differs, counted from the first. */
      readonly row: number;
      readonly column: number;
      readonly frozen: FrozenValue;
      readonly now: FrozenValue;
      readonly remark: string;
    }
  | { readonly kind: 'live' }
  | { readonly kind: 'broken' };

/** Compares the cells of a frozen formula with what it gave, and writes the formula for the place where they are now. */
export function thawCell(
  { at, formula, values }: FrozenCell,
  place: Place,
  now: StandsThere,
  findMoved: FindMoved,
): Thawing {
  const from = readAddress(at)?.sheet ?? place.sheet;
  const moved = followReferences(formula, { from, to: place.sheet }, findMoved);
  if (moved === undefined) return { kind: 'broken' };
  const written = mendNames(moved);
  const stands = now.formulas[0]?.[0];
  if (stands === moved || stands === written) return { kind: 'live' };
  const change = findChange(values, place, now);
  return change ? { kind: 'changed', formula: written, ...change } : { kind: 'restore', formula: written };
}

function findChange(
  values: FrozenCell['values'],
  { area }: Place,
  now: StandsThere,
): Pick<Thawing & { kind: 'changed' }, 'row' | 'column' | 'frozen' | 'now' | 'remark'> | undefined {
  const isSameSize = area.rows === values.length && area.columns === values[0]?.length;
  for (const [r, row] of values.entries()) {
    for (const [c, frozen] of row.entries()) {
      const shown = (now.values[r]?.[c] ?? '') as FrozenValue;
      const entered = now.formulas[r]?.[c];
      const hasFormula = typeof entered === 'string' && entered.startsWith('=') && entered !== shown;
      // Nobody types "#BUSY!": it is what a calculation has left there.
      if ((shown === frozen || isPending(shown)) && !hasFormula) continue;
      const remark = hasFormula ? `A formula stands there: ${entered}` : '';
      return { row: r, column: c, frozen, now: shown, remark: isSameSize ? remark : resized };
    }
  }
  const first = values[0]?.[0] ?? '';
  return isSameSize ? undefined : { row: 0, column: 0, frozen: first, now: first, remark: resized };
}

const resized = 'Rows or columns were inserted or deleted in it.';
