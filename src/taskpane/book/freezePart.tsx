import { Button } from '@fluentui/react-button';
import type {
  ChangedCell,
  FreezeSummary,
  LostFormula,
  RefreshScope,
  ThawSummary,
} from '../../workbook/index.ts';
import { useEdition, useStore } from '../services.ts';
import { ChangeTable } from './changeTable.tsx';
import { ScopeButtons } from './scopeButtons.tsx';
import { SkippedList } from './skippedList.tsx';
import { TaskView } from './taskView.tsx';
import { freezeWords, thawWords } from './upkeepWords.ts';
import { useUpkeep } from './useUpkeep.ts';

const shownAtOnce = 20;

/** Formulas to values, for passing a workbook on, and back. */
export function FreezePart() {
  const upkeep = useUpkeep();
  const freezing = useStore(upkeep.freezing);
  const thawing = useStore(upkeep.thawing);
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
        <ScopeButtons verb="Freeze" isBusy={freezing.status === 'running'} start={freeze} />
        <span>Thaw</span>
        <ScopeButtons verb="Thaw" isBusy={thawing.status === 'running'} start={thaw} />
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
  const { layers } = useEdition();
  return (
    <div className="notice">
      <p>{freezeWords(summary, layers)}</p>
      <SkippedList skipped={summary.skipped} count={summary.skippedCount} />
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
  const rows = changed.slice(0, shownAtOnce).map((cell) => ({
    ...cell,
    before: cell.frozen,
    after: cell.now,
    remark: cell.remark || (cell.differsAt === cell.address ? '' : `first in ${cell.differsAt}`),
  }));
  return (
    <>
      <ChangeTable before="Frozen" after="Now" groups={[{ title: '', rows }]} />
      {count > rows.length && <p className="muted">and {count - rows.length} more</p>}
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
