import type { RefreshSummary, RefreshedCell } from '../../workbook/index.ts';
import { useServices, useStore } from '../services.ts';
import { TroubleView } from '../troubleView.tsx';
import { bySource } from './bySource.ts';
import { ChangeTable } from './changeTable.tsx';
import { summaryWords } from './refreshing.ts';
import { ScopeButtons } from './scopeButtons.tsx';
import { SkippedList } from './skippedList.tsx';
import { Running } from './taskView.tsx';

/** Refresh of the selection, the sheet or the workbook, how far it is, and what it changed. */
export function RefreshPart() {
  const { book } = useServices();
  const state = useStore(book.refreshing);
  return (
    <section className="part">
      <h3>Refresh</h3>
      <ScopeButtons
        verb="Refresh"
        primary="workbook"
        isBusy={state.status === 'running'}
        start={book.refreshing.start}
      />
      {state.status === 'running' && <Running job={state.job} label="Refreshing" />}
      {state.status === 'failed' && <TroubleView trouble={state.trouble} />}
      {state.status === 'done' && <Summary summary={state.summary} />}
    </section>
  );
}

function Summary({ summary }: { readonly summary: RefreshSummary }) {
  const { changed, changedCount, skipped } = summary;
  return (
    <div className="notice">
      <p>{summaryWords(summary)}</p>
      <SkippedList skipped={skipped} />
      {changed.length > 0 && <ChangeTable before="Was" after="Is" groups={groupsOf(changed)} />}
      {changedCount > changed.length && <p className="muted">and {changedCount - changed.length} more</p>}
    </div>
  );
}

/** Under the source that gives the new value. */
function groupsOf(changed: readonly RefreshedCell[]) {
  return bySource(changed).map(([title, cells]) => ({
    title,
    rows: cells.map((cell) => ({ ...cell, before: cell.old, after: cell.new })),
  }));
}
