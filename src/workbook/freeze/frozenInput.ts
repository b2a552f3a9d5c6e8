import type { CellInput } from '../layout/layout.ts';
import { isError } from '../refresh/ownCell.ts';
import type { FrozenValue } from '../registry/frozenSet.ts';
import { safeCell } from '../safeCell.ts';

/** A value as it is written in the place of its formula. An error is written as one: the text `#N/A` would be no gap to what uses the cell. */
export function frozenInput(value: FrozenValue): CellInput {
  return isError(value) ? value : safeCell(value);
}
