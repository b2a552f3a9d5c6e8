import { listReferences } from '../formula/followReferences.ts';
import { formatArea, intersect } from '../place/area.ts';
import type { Area, Place } from '../place/area.ts';
import { isError, isPending } from '../refresh/ownCell.ts';
import type { OwnCell } from '../refresh/ownCell.ts';
import type { SkippedCells } from '../refreshing.ts';
import { anchorText, packAnchors } from '../registry/anchorFormula.ts';
import type { PackedAnchors } from '../registry/anchorFormula.ts';
import type { FrozenSet, FrozenValue } from '../registry/frozenSet.ts';

/** A formula with all cells that it fills and what they show. */
export interface Filled {
  readonly sheet: string;
  readonly cell: OwnCell;
  readonly area: Area;
  readonly values: readonly (readonly FrozenValue[])[];
}

export interface FreezePlan {
  readonly frozen: readonly Filled[];
  readonly skipped: readonly SkippedCells[];
}

/** Which formulas can become values: one that is being calculated or shows an error has none, but `#N/A` is an answer. */
export function planFreeze(filled: readonly Filled[]): FreezePlan {
  const frozen: Filled[] = [];
  const skipped: SkippedCells[] = [];
  for (const one of filled) {
    const reason = whyNot(one);
    if (reason === undefined) frozen.push(one);
    else skipped.push({ sheet: one.sheet, address: formatArea(one.area), reason });
  }
  return { frozen, skipped };
}

function whyNot({ values }: Filled): string | undefined {
  const all = values.flat();
  if (all.some(isPending)) return 'It is still being calculated.';
  const [first] = all;
  if (first === '#SPILL!') return 'Its answer has no room: something is in the way of its spill.';
  const error = all.find(isUnanswered) ?? first;
  return isError(error) && error !== '#N/A'
    ? `It shows ${String(error)}, which is no value; the formula is kept so that a refresh can mend it.`
    : undefined;
}

/** What a cell shows that Excel could not calculate. */
function isUnanswered(value: FrozenValue): boolean {
  return value === '#NAME?' || value === '#CALC!';
}

/** A frozen set with the names that it hangs on. */
export interface AnchoredSet {
  readonly set: FrozenSet;
  readonly cells: readonly PackedAnchors[];
  readonly references: readonly PackedAnchors[];
}

/** What the registry keeps of formulas, in the order of their sheets. */
export function anchorSet(
  frozen: readonly Filled[],
  of: Pick<FrozenSet, 'id' | 'edition' | 'frozenOn'>,
): AnchoredSet {
  const cells = packAnchors(frozen.map(({ sheet, area }) => ({ sheet, area })));
  const parts = cells.flatMap(({ places }, name) =>
    places.map((_, part) => ({ name: name + 1, part: part + 1 })),
  );
  const references = packAnchors(referencesOf(frozen));
  const set: FrozenSet = {
    ...of,
    cells: frozen.map(({ sheet, cell, area, values }, at) => ({
      anchor: parts[at]!,
      at: anchorText({ sheet, area }).replaceAll('$', ''),
      formula: cell.formula,
      values,
    })),
    references: references.map(({ places }, name) => ({
      name: name + 1,
      at: places.map((place) => anchorText(place)),
    })),
  };
  return { set, cells, references };
}

/** Each once, those of a sheet together. */
function referencesOf(frozen: readonly Filled[]): readonly Place[] {
  const bySheet = new Map<string, Map<string, Place>>();
  for (const { sheet, cell } of frozen)
    for (const place of listReferences(cell.formula, sheet)) {
      const known = bySheet.get(place.sheet) ?? new Map<string, Place>();
      bySheet.set(place.sheet, known.set(anchorText(place), place));
    }
  return [...bySheet.values()].flatMap((places) => [...places.values()]);
}

/** Formulas that fill their cells themselves: a cell that another one spills into has none of its own, whatever Excel shows there. */
export function withoutSpilledInto(filled: readonly Filled[]): readonly Filled[] {
  const large = filled.filter(({ area }) => area.rows * area.columns > 1);
  return filled.filter(
    (one) =>
      !large.some(
        (other) =>
          other !== one &&
          other.sheet === one.sheet &&
          intersect(other.area, { ...one.cell, rows: 1, columns: 1 }) !== undefined,
      ),
  );
}
