import type { OverridesFound } from '../../workbook/index.ts';
import { placeWords } from '../insertion/insertions.ts';
import { Choice } from '../pick/choice.tsx';

/** The scenario in force, to be chosen among those that rows name; a formula in its cell chooses alone. */
export function ScenarioChoice({
  found: { scenario, scenarioCell, scenarios },
  choose,
}: {
  readonly found: OverridesFound;
  readonly choose: (scenario: string) => void;
}) {
  if (!scenarioCell) return null;
  if (scenarioCell.isFormula)
    return (
      <p>
        Scenario in force: <strong>{scenario === '' ? 'none' : scenario}</strong>, by the formula in{' '}
        {placeWords(scenarioCell)}, which is not written over.
      </p>
    );
  const known = scenarios.find((one) => one.toLowerCase() === scenario.toLowerCase());
  const words = [
    { value: '', words: 'None: only rows without a scenario' },
    ...scenarios.map((one) => ({ value: one, words: one })),
    ...(known === undefined && scenario !== ''
      ? [{ value: scenario, words: `${scenario} (in no row)` }]
      : []),
  ];
  return (
    <Choice label="Scenario in force" value={known ?? scenario} options={words} isWide onChange={choose} />
  );
}
