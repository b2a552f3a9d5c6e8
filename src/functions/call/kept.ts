import type { Edition } from '../../dataset/index.ts';
import { InputError } from './cell.ts';
import type { Cell } from './cell.ts';

/** Beyond this many the table starts again. */
const largestKept = 1000;

/** Makes a function remember what it made of some cells, for each edition; refusals are not kept. */
export function kept<T>(
  make: (edition: Edition, ...cells: Cell[]) => T,
): (edition: Edition, ...cells: Cell[]) => T {
  const ofEditions = new WeakMap<Edition, Map<string, T>>();
  return (edition, ...cells) => {
    let known = ofEditions.get(edition);
    if (!known) ofEditions.set(edition, (known = new Map<string, T>()));
    const key = cells.map(textOfCell).join('\n');
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(edition, ...cells);
    if (known.size >= largestKept) known.clear();
    known.set(key, made);
    return made;
  };
}

function textOfCell(cell: Cell): string {
  return cell instanceof InputError ? cell.code : `${typeof cell} ${String(cell)}`;
}
