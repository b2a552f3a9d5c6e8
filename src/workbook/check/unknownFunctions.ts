import { declaredFunctions } from '../../functions/index.ts';
import { addressOf } from './bookRead.ts';
import type { BookRead } from './bookRead.ts';
import type { CheckFinding } from './finding.ts';
import { nearestFunction } from './nearestFunction.ts';

/** `#NAME?` although the names are as the user writes them: Excel had not loaded the functions, or there is none of that name. */
export function unknownFunctions({ cells }: BookRead): readonly CheckFinding[] {
  return cells.flatMap((cell): CheckFinding[] => {
    const { sheet, formula, value, calls } = cell;
    if (value !== '#NAME?' || /_xldudf_|!REE\./i.test(formula) || calls.length === 0) return [];
    const unknown = calls.find(({ functionId }) => !(functionId in declaredFunctions));
    const address = addressOf(cell);
    const found = { check: 'unknown-function', sheet, address } as const;
    if (!unknown)
      return [
        {
          ...found,
          what: 'Shows #NAME? though all its functions exist.',
          means: 'Excel calculated it before the add-in was loaded; everything that uses it fails too.',
          repair: { cells: [{ sheet, address, before: formula, after: formula }], names: [] },
          advice: 'Enter the formula again.',
        },
      ];
    const nearest = nearestFunction(unknown.functionId);
    return [
      {
        ...found,
        what: `There is no function REE.${unknown.functionId}.`,
        means: 'The cell shows #NAME?, and everything that uses it fails too.',
        repair: undefined,
        advice:
          nearest === undefined ? 'See the list of functions under About.' : `Did you mean REE.${nearest}?`,
      },
    ];
  });
}
