import type { Edition } from '../../dataset/index.ts';
import type { Refusal } from '../../model/index.ts';
import type { Cell, InputError } from './cell.ts';
import type { RichAnswer } from './richAnswer.ts';

/** What one call of a point function gives. */
export type PointAnswer = string | number | boolean | RichAnswer | Refusal | InputError;

/** Computes one answer; throws a `Refusal` where there is none. */
export type Compute = (edition: Edition, ...cells: Cell[]) => string | number | boolean | RichAnswer;

/** Answers of one function by its arguments: a level for each argument up to the last that is given. */
export interface Memo<A = PointAnswer> {
  root: Branch<A>;
  size: number;
}

/** Most branches have one further argument only: it stands beside the map that several need, and is much faster than it. */
interface Branch<A> {
  answer: A | undefined;
  onlyCell: Cell;
  only: Branch<A> | undefined;
  several: Map<Cell, Branch<A>> | undefined;
}

/** Beyond this many answers a table starts again: a model that asks more distinct questions pays the look-up, not the memory. */
export const largestMemo = 100_000;

/** Longer texts are no names; keeping many of them would cost more than looking them up. */
const longestKeptText = 255;

/** Keyed by the edition: an answer cannot outlive the edition that gave it. */
const memos = new WeakMap<Edition, Map<object, Memo<unknown>>>();

/** The answers of one function, which is told by what computes them. */
export function memoOf<A = PointAnswer>(edition: Edition, compute: object): Memo<A> {
  let ofEdition = memos.get(edition);
  if (!ofEdition) {
    ofEdition = new Map<object, Memo<unknown>>();
    memos.set(edition, ofEdition);
  }
  let memo = ofEdition.get(compute);
  if (!memo) {
    memo = { root: newBranch(), size: 0 };
    ofEdition.set(compute, memo);
  }
  return memo as Memo<A>;
}

/** The known answer, or the one that `answer` gives, which is then kept, unless it is undefined; beyond `largest` answers the table starts again. */
export function recall<A>(
  memo: Memo<A>,
  cells: readonly Cell[],
  answer: () => A,
  largest: number = largestMemo,
): A {
  let given = cells.length;
  while (given > 0 && cells[given - 1] === null) given--;
  for (let i = 0; i < given; i++) if (!isKept(cells[i]!)) return answer();
  let branch = memo.root;
  for (let i = 0; i < given; i++) branch = follow(branch, cells[i]!);
  if (branch.answer !== undefined) return branch.answer;
  const found = answer();
  if (found === undefined) return found;
  if (memo.size >= largest) {
    memo.root = newBranch();
    memo.size = 0;
    return found;
  }
  branch.answer = found;
  memo.size++;
  return found;
}

function isKept(cell: Cell): boolean {
  return typeof cell === 'string'
    ? cell.length <= longestKeptText
    : typeof cell !== 'object' || cell === null;
}

function follow<A>(branch: Branch<A>, cell: Cell): Branch<A> {
  const known =
    branch.only !== undefined && branch.onlyCell === cell ? branch.only : branch.several?.get(cell);
  if (known) return known;
  const next = newBranch<A>();
  if (branch.several) branch.several.set(cell, next);
  else if (branch.only) branch.several = new Map([[cell, next]]);
  else {
    branch.onlyCell = cell;
    branch.only = next;
  }
  return next;
}

function newBranch<A>(): Branch<A> {
  return { answer: undefined, onlyCell: null, only: undefined, several: undefined };
}
