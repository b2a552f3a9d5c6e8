import { Button } from '@fluentui/react-button';
import type {
  ChangedCell,
  FreezeSummary,
  LostFormula,
  RefreshScope,
  ThawSummary,
} from '../../workbook/index.ts';
import { placeWords } from '../insertion/insertions.ts';
import { useStore } from '../services.ts';
import { ScopeButtons } from './scopeButtons.tsx';
import { TaskView } from './taskView.tsx';
import { freezeWords, thawWords } from './upkeepWords.ts';
import { useUpkeep } from './useUpkeep.ts';

const shownAtOnce = 20;

/** Formulas to values, for passing a workbook on, and back. */
export function FreezePart() {
  const upkeep = useUpkeep();
  const freezing = useStore(upkeep.freezing);
  const thawing = useStore(upkeep.thawing);
  const isBusy = freezing.status === 'running' || thawing.status === 'running';
  const freeze = (scope: RefreshScope): void => {
    upkeep.thawing.clear();
    upkeep.freezing.start(scope);
  };
  const thaw = (scope: RefreshScope): void => {
    upkeep.freezing.clear();
    upkeep.thawing.start({ scope });
  };
  return (
    <section className="part">
      <h3>Freeze and thaw</h3>
      <p className="muted">
        Frozen cells keep their values without this add-in; their formulas stay in the workbook.
      </p>
      <div className="scoped">
        <span>Freeze</span>
        <ScopeButtons verb="Freeze" isBusy={isBusy} start={freeze} />
        <span>Thaw</span>
        <ScopeButtons verb="Thaw" isBusy={isBusy} start={thaw} />
      </div>
      <TaskView state={freezing} label="Freezing">
        {(summary) => <Frozen summary={summary} />}
      </TaskView>
      <TaskView state={thawing} label="Thawing">
        {(summary) => <Thawed summary={summary} />}
      </TaskView>
    </section>
  );
}

function Frozen({ summary }: { readonly summary: FreezeSummary }) {
  const { skipped, skippedCount } = summary;
  const shown = skipped.slice(0, shownAtOnce);
  return (
    <div className="notice">
      <p>{freezeWords(summary)}</p>
      {shown.map(({ sheet, address, reason }) => (
        <p key={placeWords({ sheet, address })}>
          {placeWords({ sheet, address })}: {reason}
        </p>
      ))}
      {skippedCount > shown.length && <p className="muted">and {skippedCount - shown.length} more</p>}
    </div>
  );
}

function Thawed({ summary }: { readonly summary: ThawSummary }) {
  const upkeep = useUpkeep();
  const { scope, changed, changedCount, isOverwritten, lost } = summary;
  return (
    <div className="notice">
      <p>{thawWords(summary)}</p>
      {!isOverwritten && changed.length > 0 && <ChangedTable changed={changed} count={changedCount} />}
      {!isOverwritten && changedCount > 0 && (
        <Button size="small" onClick={() => upkeep.thawing.start({ scope, overwritesChanged: true })}>
          Restore these too, what stands there is lost
        </Button>
      )}
      {lost.slice(0, shownAtOnce).map((formula) => (
        <Lost key={`${formula.at} ${formula.formula}`} formula={formula} />
      ))}
    </div>
  );
}

function ChangedTable({
  changed,
  count,
}: {
  readonly changed: readonly ChangedCell[];
  readonly count: number;
}) {
  const shown = changed.slice(0, shownAtOnce);
  return (
    <>
      <table className="changes">
        <thead>
          <tr>
            <th scope="col">Cell</th>
            <th scope="col" className="number">
              Frozen
            </th>
            <th scope="col" className="number">
              Now
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((cell) => (
            <tr key={placeWords(cell)}>
              <th scope="row" title={cell.formula}>
                {placeWords(cell)} <span className="muted">{cell.remark}</span>
              </th>
              <td className="number muted">{words(cell.frozen)}</td>
              <td className="number">{words(cell.now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > shown.length && <p className="muted">and {count - shown.length} more</p>}
    </>
  );
}

function Lost({ formula: { at, formula, reason } }: { readonly formula: LostFormula }) {
  return (
    <p>
      {at}: {reason} <code className="formula">{formula}</code>
    </p>
  );
}

function words(value: string | number | boolean): string {
  return value === '' ? '(empty)' : String(value);
}
