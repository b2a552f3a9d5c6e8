import type { CheckedCell } from '../check/bookRead.ts';

/** A cell for the list. */
export interface ListedCell extends CheckedCell {
  /** Of a frozen one the edition that had answered. */
  readonly frozenIn?: string;
  /** What the cells show that its formula fills, counted from the first; undefined where nothing was read. */
  readonly shownAt: (down: number, right: number) => unknown;
}
