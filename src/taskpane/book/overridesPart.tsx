import { Button } from '@fluentui/react-button';
import type { OverridesState, WorkbookOverrides } from '../../workbook/index.ts';
import { overridesSheet } from '../../workbook/index.ts';
import { OutcomeView } from '../insertion/outcomeView.tsx';
import { useServices, useStore } from '../services.ts';
import { troubleOf } from '../trouble.ts';
import { TroubleView } from '../troubleView.tsx';
import { OverridesFoundView } from './overridesFoundView.tsx';
import { lackingWords } from './overrideWords.ts';
import { useOverrides } from './useOverrides.ts';

/** Figures of the user's own that answer in place of published ones, from a table of the workbook. */
export function OverridesPart() {
  const overrides = useOverrides();
  return (
    <section className="part" aria-label="Overrides">
      <h3>Overrides</h3>
      {overrides && <Overrides overrides={overrides} />}
    </section>
  );
}

function Overrides({ overrides }: { readonly overrides: WorkbookOverrides }) {
  const { insertions } = useServices();
  const { found, lacking, trouble } = useStore(overrides);
  const insert = (): void => {
    void insertions.insert('overrides', overridesSheet, { at: 'new-sheet' }).then(overrides.read);
  };
  return (
    <>
      {trouble !== undefined && <TroubleView trouble={troubleOf(trouble)} />}
      {lacking && <LackingView lacking={lacking} read={() => void overrides.read()} />}
      {found === null && !lacking && (
        <>
          <p className="muted">
            Say figures yourself, scenario by scenario: a table in this workbook whose rows answer in place of
            what is published.
          </p>
          <div className="actions">
            <Button size="small" onClick={insert}>
              Insert the table
            </Button>
          </div>
        </>
      )}
      <OutcomeView origin="overrides" />
      {found && <OverridesFoundView overrides={overrides} found={found} />}
      <p className="muted">
        They stay in this workbook: a copy of it carries the table with all its scenarios; the add-in sends
        none of it anywhere.
      </p>
    </>
  );
}

function LackingView({
  lacking,
  read,
}: {
  readonly lacking: NonNullable<OverridesState['lacking']>;
  readonly read: () => void;
}) {
  return (
    <>
      <p className="notice">{lackingWords(lacking)}</p>
      <div className="actions">
        <Button size="small" onClick={read}>
          Read it again
        </Button>
      </div>
    </>
  );
}
