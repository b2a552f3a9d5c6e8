import type { Job, RefreshSummary } from '../../workbook/index.ts';
import { summaryWords } from '../book/refreshing.ts';
import { SkippedList } from '../book/skippedList.tsx';
import { RouteLink } from '../route/routeLink.tsx';
import { useServices, useStore } from '../services.ts';
import { TroubleView } from '../troubleView.tsx';
import { Waiting } from '../waiting.tsx';

/** What the last change of the edition has done to the cells of this workbook. */
export function AppliedNotice() {
  const { book } = useServices();
  const state = useStore(book.refreshing);
  if (state.status === 'running' && state.scope === 'touched') return <Calculating job={state.job} />;
  if (state.status === 'failed' && state.scope === 'touched') return <TroubleView trouble={state.trouble} />;
  if (state.status !== 'done' || state.summary.scope !== 'touched') return null;
  const { summary } = state;
  return (
    <div className="notice">
      <p>
        Edition {summary.edition} answers. {summaryWords(summary)}
      </p>
      <SkippedList skipped={summary.skipped} />
      {summary.changedCount > 0 && (
        <RouteLink to={{ screen: 'workbook' }}>Old and new of every cell, with its source</RouteLink>
      )}
    </div>
  );
}

function Calculating({ job }: { readonly job: Job<RefreshSummary> }) {
  const { isWaiting } = useStore(job.progress);
  if (isWaiting) return <Waiting job={job} label="Refreshing" />;
  return <p className="notice muted">Calculating the cells that it touches …</p>;
}
