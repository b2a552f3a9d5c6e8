import type { OwnCell } from '../refresh/ownCell.ts';
import { valueIn } from '../refresh/valueIn.ts';
import { frozenPlaces } from '../registry/frozenPlaces.ts';
import type { FrozenCell, FrozenSet } from '../registry/frozenSet.ts';
import type { ListedCell } from '../sources/listedCell.ts';
import { readCheckedCells } from './readBook.ts';
import { readNames } from './readNames.ts';
import type { ScannedSheet } from './scanSheets.ts';

/** A frozen cell as it would stand there with its formula. */
export type FrozenOwnCell = OwnCell & {
  readonly edition: string;
  readonly values: FrozenCell['values'];
};

/** What is frozen, sheet by sheet. Asks Excel only where something is. */
export async function readFrozenCells(
  context: Excel.RequestContext,
  sets: readonly FrozenSet[],
): Promise<ReadonlyMap<string, readonly FrozenOwnCell[]>> {
  const found = new Map<string, FrozenOwnCell[]>();
  if (sets.length === 0) return found;
  const names = await readNames(context);
  for (const instance of sets.flatMap((set) => frozenPlaces(set, names)))
    for (const cell of instance.cells) {
      const place = instance.placeOf(cell);
      if (!place) continue;
      const { row, column } = place.area;
      const { formula, values } = cell;
      const own = {
        row,
        column,
        formula,
        value: values[0]?.[0] ?? '',
        values,
        edition: instance.set.edition,
      };
      const known = found.get(place.sheet);
      if (known) known.push(own);
      else found.set(place.sheet, [own]);
    }
  return found;
}

/** Live and frozen cells of a sheet, row by row. */
export async function readListedCells(
  context: Excel.RequestContext,
  scanned: ScannedSheet,
  frozen: readonly FrozenOwnCell[],
): Promise<readonly ListedCell[]> {
  const live = new Set(scanned.own.map(({ row, column }) => `${row}:${column}`));
  const gone = frozen.filter(({ row, column }) => !live.has(`${row}:${column}`));
  const goneAt = new Map(gone.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const cells = await readCheckedCells(context, { ...scanned, own: [...scanned.own, ...gone] });
  return cells
    .map((cell): ListedCell => {
      const { row, column } = cell;
      const frozenCell = goneAt.get(`${row}:${column}`);
      if (frozenCell) {
        const { edition, values } = frozenCell;
        return { ...cell, frozenIn: edition, shownAt: (down, right) => values[down]?.[right] };
      }
      return { ...cell, shownAt: (down, right) => valueIn(scanned.read, row + down, column + right) };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
