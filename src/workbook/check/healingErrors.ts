import { mendNames } from '../formula/mendNames.ts';
import { addressOf } from './bookRead.ts';
import type { BookRead } from './bookRead.ts';
import type { CheckFinding } from './finding.ts';

/** Cells that show an error although the edition in force has an answer. Names that are wrong are found by other checks. */
export function healingErrors({ cells, edition }: BookRead): readonly CheckFinding[] {
  return cells.flatMap((cell) => {
    const { sheet, formula, value, answer } = cell;
    if (answer === undefined || value === '#NAME?' || mendNames(formula) !== formula) return [];
    const address = addressOf(cell);
    return [
      {
        check: 'healing-error',
        sheet,
        address,
        what: `Shows ${String(value)}; edition ${edition.id} answers ${String(answer)}.`,
        means: 'Excel does not ask again what has once failed, and what uses the cell fails with it.',
        repair: { cells: [{ sheet, address, before: formula, after: formula }], names: [] },
        advice: 'Refresh the cell.',
      },
    ];
  });
}
