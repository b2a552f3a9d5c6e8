import { mendNames } from '../formula/mendNames.ts';
import { addressOf } from './bookRead.ts';
import type { BookRead } from './bookRead.ts';
import type { CheckFinding } from './finding.ts';
import { isCaptured } from './capturedNames.ts';

/** `_xldudf_REE_PRICE`: what Excel stores, left in a formula that was written without the add-in. */
export function storedNames({ cells }: BookRead): readonly CheckFinding[] {
  return cells.flatMap((cell) => {
    const { sheet, formula, value } = cell;
    const after = mendNames(formula);
    if (after === formula || isCaptured(formula)) return [];
    const address = addressOf(cell);
    return [
      {
        check: 'stored-name',
        sheet,
        address,
        what: `Names a function as Excel stores it; the cell shows ${String(value)}.`,
        means: 'The name is not translated back by itself: the cell stays as it is, whatever is refreshed.',
        repair: { cells: [{ sheet, address, before: formula, after }], names: [] },
        advice: 'Enter the formula with the name as it is written.',
      },
    ];
  });
}
