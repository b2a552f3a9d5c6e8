import { isError, isPending } from '../refresh/ownCell.ts';
import { scenarioName } from './overrideColumns.ts';
import { cellText } from './cellText.ts';
import type { SeenScenario } from './seenOverrides.ts';

/** The scenario in force, and what is wrong with the cell that names it; both may be blank. */
export function readScenario(seen: SeenScenario | undefined): {
  readonly scenario: string;
  readonly problem: string;
} {
  if (!seen)
    return {
      scenario: '',
      problem: `No cell has the name ${scenarioName} any more: no scenario is in force. Give the cell that names the scenario this name.`,
    };
  if (!isError(seen.value)) return { scenario: cellText(seen.value), problem: '' };
  const problem = isPending(seen.value)
    ? ''
    : `The cell of the scenario is an error, ${cellText(seen.value)}: no scenario is in force. Mend its formula, or type a scenario.`;
  return { scenario: '', problem };
}
