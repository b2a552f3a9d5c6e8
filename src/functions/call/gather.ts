import { whenInForce } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';
import { Refusal } from '../../model/index.ts';
import { answeringEdition } from './answering.ts';
import { InputError } from './cell.ts';
import type { Cell } from './cell.ts';
import { cellsOf } from './cells.ts';
import { memoOf, recall } from './memo.ts';
import { onlyCell } from './spill.ts';

/** Computes one answer of whole lists; throws a `Refusal` where there is none. */
export type ComputeOfLists = (
  edition: Edition,
  lists: readonly (readonly Cell[])[],
  ...cells: Cell[]
) => number;

/** Longer lists are computed each time: keeping them would take more memory than they are worth. */
const largestKeptCells = 64;

/**
 * Calls a function that makes one value of lists that belong together, such as materials and their shares.
 * Each list is all cells of its argument row by row without the blank ones at its end; the other arguments are single cells.
 */
export function gather(
  compute: ComputeOfLists,
  listArgs: readonly unknown[],
  cellArgs: readonly unknown[],
): unknown {
  const edition = answeringEdition();
  if (!edition) return whenInForce().then(() => gather(compute, listArgs, cellArgs));
  const lists = listArgs.map(cellsOf);
  const cells = cellArgs.map(onlyCell);
  const key: Cell[] = [];
  for (const list of lists) {
    key.push(list.length);
    for (const cell of list) key.push(cell);
  }
  key.push(...cells);
  const error = key.find((cell) => cell instanceof InputError);
  if (error) return [[error]];
  const attempt = (): number | Refusal => {
    try {
      return compute(edition, lists, ...cells);
    } catch (refusal) {
      if (refusal instanceof Refusal) return refusal;
      throw refusal;
    }
  };
  const answer = key.length > largestKeptCells ? attempt() : recall(memoOf(edition, compute), key, attempt);
  if (answer instanceof Refusal) throw answer;
  return [[answer]];
}
