import { whenInForce } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';
import { mustMend } from '../../model/index.ts';
import type { Refusal } from '../../model/index.ts';
import { answeringEdition } from './answering.ts';
import { InputError, plainCell } from './cell.ts';
import type { Cell } from './cell.ts';
import { cellsOf } from './cells.ts';
import { memoOf, recall } from './memo.ts';

/** A cell of a spilled table; a refusal and an error that came in stand in their places. */
export type SpillCell = string | number | boolean | Refusal | InputError;

type Grid = readonly (readonly SpillCell[])[];

/** Computes a table; throws a `Refusal` where there is none. */
type ComputeGrid = (edition: Edition, ...cells: Cell[]) => SpillCell[][];
type ComputeGridOfLists = (
  edition: Edition,
  lists: readonly (readonly Cell[])[],
  ...cells: Cell[]
) => SpillCell[][];

/** Larger tables and longer lists are computed each time: keeping them would take more memory than they are worth. */
const largestKeptGrid = 1000;
const longestKeptList = 64;
const largestMemo = 500;

/**
 * Calls a function whose answer is a table of its own shape: each argument is one cell.
 * A headed table begins with its column names unless `headers` is FALSE.
 */
export function spill(compute: ComputeGrid, args: readonly unknown[]): unknown {
  const edition = answeringEdition();
  if (!edition) return whenInForce().then(() => spill(compute, args));
  const cells = args.map(onlyCell);
  return gridOf(edition, compute, cells, cells, () => compute(edition, ...cells));
}

/** The same where some arguments are lists: all their cells, without the blank ones at their ends, go before the single ones. */
export function spillOfLists(
  compute: ComputeGridOfLists,
  listArgs: readonly unknown[],
  cellArgs: readonly unknown[],
): unknown {
  const edition = answeringEdition();
  if (!edition) return whenInForce().then(() => spillOfLists(compute, listArgs, cellArgs));
  const lists = listArgs.map(cellsOf);
  const cells = cellArgs.map(onlyCell);
  const isLong = lists.some(({ length }) => length > longestKeptList);
  const key = isLong ? undefined : [...lists.flatMap((list) => [list.length, ...list]), ...cells];
  return gridOf(edition, compute, cells, key, () => compute(edition, lists, ...cells));
}

function gridOf(
  edition: Edition,
  compute: object,
  cells: readonly Cell[],
  key: readonly Cell[] | undefined,
  make: () => SpillCell[][],
): unknown {
  const error = cells.find((cell) => cell instanceof InputError);
  if (error) return [[error]];
  if (!key) return make();
  let made: SpillCell[][] | undefined;
  const attempt = (): Grid | undefined => {
    made = make();
    return sizeOf(made) <= largestKeptGrid ? made : undefined;
  };
  const kept = recall(memoOf<Grid | undefined>(edition, compute), key, attempt, largestMemo);
  // The guard writes the host's errors into what it is given: what is kept stays as it is.
  return kept ? kept.map((line) => [...line]) : made;
}

function sizeOf(grid: Grid): number {
  return grid.reduce((sum, { length }) => sum + length, 0);
}

/** The one cell of an argument that takes no range. */
export function onlyCell(argument: unknown): Cell {
  if (!Array.isArray(argument)) return plainCell(argument);
  const only: unknown = argument.length === 1 ? argument[0] : undefined;
  if (Array.isArray(only) && only.length === 1) return plainCell(only[0]);
  const values = argument.flat() as unknown[];
  if (values.length === 1) return plainCell(values[0]);
  throw mustMend(`A range of ${values.length} cells stands where one is wanted.`, 'Refer to a single cell.');
}
