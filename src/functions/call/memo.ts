import type { Edition } from '../../dataset/index.ts';
import type { Refusal } from '../../model/index.ts';
import type { Cell, InputError } from './cell.ts';

/** What one call of a point function gives. */
export type PointAnswer = string | number | boolean | Refusal | InputError;

/** Computes one answer; throws a `Refusal` where there is none. */
export type Compute = (edition: Edition, ...cells: Cell[]) => string | number | boolean;

type Branch = Map<Cell, Branch | PointAnswer>;

/** Answers of one function by its arguments, one level a parameter. */
export interface Memo {
  root: Branch;
  size: number;
}

/** Beyond this many answers a table starts again: a model that asks more distinct questions pays the look-up, not the memory. */
const largestSize = 200_000;

/** Keyed by the edition: an answer cannot outlive the edition that gave it. */
const memos = new WeakMap<Edition, Map<Compute, Memo>>();

export function memoOf(edition: Edition, compute: Compute): Memo {
  let ofEdition = memos.get(edition);
  if (!ofEdition) memos.set(edition, (ofEdition = new Map<Compute, Memo>()));
  let memo = ofEdition.get(compute);
  if (!memo) ofEdition.set(compute, (memo = { root: new Map(), size: 0 }));
  return memo;
}

/** The known answer, or the one that `answer` gives, which is then kept. */
export function recall(memo: Memo, cells: readonly Cell[], answer: () => PointAnswer): PointAnswer {
  let branch = memo.root;
  const last = cells.length - 1;
  for (let i = 0; i < last; i++) {
    let next = branch.get(cells[i]!) as Branch | undefined;
    if (next === undefined) branch.set(cells[i]!, (next = new Map()));
    branch = next;
  }
  const known = branch.get(cells[last]!) as PointAnswer | undefined;
  if (known !== undefined) return known;
  const given = answer();
  if (memo.size >= largestSize) {
    memo.root = new Map();
    memo.size = 0;
    return given;
  }
  branch.set(cells[last]!, given);
  memo.size++;
  return given;
}
