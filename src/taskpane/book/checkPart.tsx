import { Button } from '@fluentui/react-button';
import type { CheckSummary, RepairSummary } from '../../workbook/index.ts';
import { useStore } from '../services.ts';
import { FindingView } from './findingView.tsx';
import { TaskView } from './taskView.tsx';
import { checkWords, repairWords } from './upkeepWords.ts';
import { useUpkeep } from './useUpkeep.ts';

const shownAtOnce = 50;

/** What is wrong with the REE cells, each finding with the repair that it would get. */
export function CheckPart() {
  const upkeep = useUpkeep();
  const checking = useStore(upkeep.checking);
  const repairing = useStore(upkeep.repairing);
  const undoing = useStore(upkeep.undoing);
  const lastRepair = useStore(upkeep.lastRepair);
  const staleDays = useStore(upkeep.staleDays);
  const isBusy = [checking, repairing, undoing].some(({ status }) => status === 'running');
  return (
    <section className="part">
      <h3>Check workbook</h3>
      <div className="actions checkAsked">
        <Button size="small" disabledFocusable={isBusy} onClick={() => upkeep.checking.start(staleDays)}>
          Check the workbook
        </Button>
        <label>
          prices older than{' '}
          <input
            type="number"
            min={1}
            max={9999}
            value={staleDays}
            onChange={({ target }) =>
              upkeep.staleDays.set(Math.max(1, Math.round(Number(target.value)) || 1))
            }
          />{' '}
          days
        </label>
      </div>
      {lastRepair && (
        <Repaired repair={lastRepair} isBusy={isBusy} undo={() => upkeep.undoing.start(lastRepair)} />
      )}
      <TaskView state={repairing} label="Repairing">
        {() => null}
      </TaskView>
      <TaskView state={undoing} label="Taking the repair back">
        {(undone) =>
          lastRepair ? null : <p className="notice">{repairWords(undone, 'as before the repair')}</p>
        }
      </TaskView>
      <TaskView state={checking} label="Checking">
        {(summary) => <Findings summary={summary} isBusy={isBusy} />}
      </TaskView>
    </section>
  );
}

function Repaired({
  repair,
  isBusy,
  undo,
}: {
  readonly repair: RepairSummary;
  readonly isBusy: boolean;
  readonly undo: () => void;
}) {
  return (
    <div className="notice">
      <p>{repairWords(repair, 'repaired')}</p>
      <Button size="small" disabledFocusable={isBusy} onClick={undo}>
        Undo the repair
      </Button>
    </div>
  );
}

function Findings({ summary, isBusy }: { readonly summary: CheckSummary; readonly isBusy: boolean }) {
  const upkeep = useUpkeep();
  const { findings } = summary;
  const repairable = findings.filter(({ repair }) => repair !== undefined);
  return (
    <>
      <p className="checked">{checkWords(summary)}</p>
      {repairable.length > 1 && (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => upkeep.repairing.start(repairable)}
        >
          Repair all {repairable.length}
        </Button>
      )}
      <ul className="findings">
        {findings.slice(0, shownAtOnce).map((finding) => (
          <FindingView
            key={`${finding.check} ${finding.sheet}!${finding.address} ${finding.what}`}
            finding={finding}
            isBusy={isBusy}
          />
        ))}
      </ul>
      {findings.length > shownAtOnce && <p className="muted">and {findings.length - shownAtOnce} more</p>}
    </>
  );
}
