import { formatArea } from '../place/area.ts';
import type { Place } from '../place/area.ts';
import type { FrozenPlaces } from '../registry/frozenPlaces.ts';
import type { FrozenCell, FrozenSet } from '../registry/frozenSet.ts';
import type { ChangedCell, LostFormula } from './freezing.ts';
import { thawCell } from './thawCell.ts';
import type { StandsThere } from './thawCell.ts';

/** Without what only its sheet knows. */
export type ChangeFound = Omit<ChangedCell, 'numberFormat'>;

/** A formula to be written into the first of these cells. */
export interface Restored {
  readonly place: Place;
  readonly formula: string;
}

export interface ThawPlan {
  readonly found: number;
  readonly restored: readonly Restored[];
  readonly changed: readonly ChangeFound[];
  readonly lost: readonly LostFormula[];
  /** Sets without what has gone back or has nowhere to go; only those that lose any. */
  readonly remaining: readonly FrozenSet[];
  /** Copies of which nothing is frozen any more: their names can go. */
  readonly settledCopies: readonly FrozenPlaces[];
}

export interface ThawQuestion {
  readonly instances: readonly FrozenPlaces[];
  readonly isInScope: (place: Place) => boolean;
  readonly standsAt: (place: Place) => StandsThere | undefined;
  readonly overwritesChanged: boolean;
  /** Whether formulas without a place are in the scope: only where it is the whole workbook. */
  readonly countsVanished: boolean;
}

/** What thawing does with each frozen formula, wherever it and its copies are. */
export function planThaw(question: ThawQuestion): ThawPlan {
  const restored: Restored[] = [];
  const changed: ChangeFound[] = [];
  const lost: LostFormula[] = [];
  const open = new Map<FrozenPlaces, number>();
  const settled = new Map<FrozenCell, boolean>();
  const placed = listPlaced(question.instances);
  let found = 0;
  for (const instance of question.instances)
    for (const cell of instance.cells) {
      const fate = fateOf(instance, cell, question, placed);
      if (fate.restored) restored.push(fate.restored);
      if (fate.changed) changed.push(fate.changed);
      if (fate.lost) lost.push(fate.lost);
      if (fate.isFound) found++;
      settled.set(cell, (settled.get(cell) ?? true) && fate.isSettled);
      if (!fate.isSettled) open.set(instance, (open.get(instance) ?? 0) + 1);
    }
  const sets = new Set(question.instances.map(({ set }) => set));
  return {
    found,
    restored,
    changed,
    lost,
    remaining: [...sets].flatMap((set) => {
      const cells = set.cells.filter((cell) => settled.get(cell) !== true);
      return cells.length < set.cells.length ? [{ ...set, cells }] : [];
    }),
    settledCopies: question.instances.filter(
      (instance) => instance.copyOn !== undefined && !open.has(instance),
    ),
  };
}

interface Fate {
  readonly isFound: boolean;
  /** Whether the registry may forget it. */
  readonly isSettled: boolean;
  readonly restored?: Restored;
  readonly changed?: ChangeFound;
  readonly lost?: LostFormula;
}

function fateOf(
  instance: FrozenPlaces,
  cell: FrozenCell,
  question: ThawQuestion,
  placed: ReadonlySet<FrozenCell>,
): Fate {
  const { at, formula } = cell;
  const place = instance.placeOf(cell);
  if (!place) {
    if (placed.has(cell)) return { isFound: false, isSettled: true };
    const isCounted = question.countsVanished;
    const reason = 'Its cells or its sheet were deleted.';
    return { isFound: isCounted, isSettled: isCounted, ...(isCounted && { lost: { at, formula, reason } }) };
  }
  const stands = question.isInScope(place) ? question.standsAt(place) : undefined;
  if (!stands) return { isFound: false, isSettled: false };
  const thawing = thawCell(cell, place, stands, instance.findMoved);
  switch (thawing.kind) {
    case 'live':
      return { isFound: false, isSettled: true };
    case 'broken': {
      const reason = `Cells that it refers to were deleted; ${wordsOf(place)} keeps its value.`;
      return { isFound: true, isSettled: false, lost: { at, formula, reason } };
    }
    case 'restore':
      return { isFound: true, isSettled: true, restored: { place, formula: thawing.formula } };
    case 'changed': {
      const { formula: written, frozen, now, remark } = thawing;
      const address = formatArea({ ...place.area });
      const differsAt = formatArea({
        row: place.area.row + thawing.row,
        column: place.area.column + thawing.column,
        rows: 1,
        columns: 1,
      });
      const changed = { sheet: place.sheet, address, formula: written, differsAt, frozen, now, remark };
      return question.overwritesChanged
        ? { isFound: true, isSettled: true, changed, restored: { place, formula: written } }
        : { isFound: true, isSettled: false, changed };
    }
  }
}

/** Cells that are somewhere, be it on a copied sheet alone. */
function listPlaced(instances: readonly FrozenPlaces[]): ReadonlySet<FrozenCell> {
  return new Set(
    instances.flatMap(({ cells, placeOf }) => cells.filter((cell) => placeOf(cell) !== undefined)),
  );
}

function wordsOf({ sheet, area }: Place): string {
  return `${sheet}!${formatArea(area)}`;
}
