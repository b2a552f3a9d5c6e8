import { Button } from '@fluentui/react-button';
import { useState } from 'react';
import type { OverridesFound, WorkbookOverrides } from '../../workbook/index.ts';
import { troubleOf } from '../trouble.ts';
import type { Trouble } from '../trouble.ts';
import { TroubleView } from '../troubleView.tsx';
import { OverrideProblems } from './overrideProblems.tsx';
import { OverrideLines } from './overrideLines.tsx';
import { inForceWords, missingWords, rowsWords } from './overrideWords.ts';
import { ScenarioChoice } from './scenarioChoice.tsx';
import { useUpkeep } from './useUpkeep.ts';

/** The table that the workbook has: the scenario in force, what holds, what is to be mended. */
export function OverridesFoundView({
  overrides,
  found,
}: {
  readonly overrides: WorkbookOverrides;
  readonly found: OverridesFound;
}) {
  const upkeep = useUpkeep();
  const [trouble, setTrouble] = useState<Trouble>();
  const choose = (scenario: string): void => {
    setTrouble(undefined);
    overrides.choose(scenario).catch((error: unknown) => setTrouble(troubleOf(error)));
  };
  const { sheet, address, lines, problems, unfinished, pending, unread, scenarioProblem } = found;
  return (
    <>
      <ScenarioChoice found={found} choose={choose} />
      {trouble && <TroubleView trouble={trouble} />}
      {scenarioProblem !== '' && <p className="notice">{scenarioProblem}</p>}
      {found.missing.length > 0 && <p className="notice">{missingWords(found)}</p>}
      <p className="checked">{inForceWords(found)}</p>
      {lines.length > 0 && <OverrideLines lines={lines} sheet={sheet} />}
      {problems.length > 0 && <OverrideProblems problems={problems} sheet={sheet} />}
      {unfinished.length > 0 && (
        <p className="muted">
          {rowsWords(unfinished, 'has no value yet and says', 'have no value yet and say')} nothing.
        </p>
      )}
      {pending.length > 0 && <p className="muted">{rowsWords(pending, 'is', 'are')} not calculated yet.</p>}
      {unread.length > 0 && (
        <p className="notice">
          {unread.join(', ')} {unread.length === 1 ? 'has a table' : 'have tables'} of overrides, too: only
          that on {sheet} is read.
        </p>
      )}
      <div className="actions">
        <Button size="small" onClick={() => void upkeep.show({ sheet, address })}>
          Go to the table
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void overrides.read()}>
          Read it again
        </Button>
      </div>
    </>
  );
}
