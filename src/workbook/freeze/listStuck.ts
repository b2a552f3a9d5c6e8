import type { CellInput } from '../layout/layout.ts';
import type { Place } from '../place/area.ts';
import { isPending } from '../refresh/ownCell.ts';
import type { FrozenCell } from '../registry/frozenSet.ts';
import { frozenInput } from './frozenInput.ts';
import type { StandsThere } from './thawCell.ts';

/** A frozen cell that shows what a calculation has left there, with the value that it was given. */
export interface Stuck extends Place {
  readonly value: CellInput;
}

/** Those among the cells of a frozen formula; none where rows or columns were inserted among them. */
export function listStuck(
  { values }: FrozenCell,
  { sheet, area }: Place,
  now: StandsThere | undefined,
): readonly Stuck[] {
  if (!now || area.rows !== values.length || area.columns !== values[0]?.length) return [];
  return values.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const shown = now.values[r]?.[c];
      if (!isPending(shown) || now.formulas[r]?.[c] !== shown) return [];
      const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      return [{ sheet, area: cell, value: frozenInput(value) }];
    }),
  );
}
