import { Button } from '@fluentui/react-button';
import type { InsertOutcome, Job } from '../../workbook/index.ts';
import { CopyButton } from '../copyButton.tsx';
import { useServices, useStore } from '../services.ts';
import { TroubleView } from '../troubleView.tsx';
import { Waiting } from '../waiting.tsx';
import { outcomeWords } from './insertions.ts';

/** What became of an insertion that was asked for here; where cells are in use, the next free place. */
export function OutcomeView({ origin }: { readonly origin: string }) {
  const { insertions } = useServices();
  const state = useStore(insertions).find((one) => one.origin === origin);
  if (!state) return null;
  if (state.status === 'failed') return <TroubleView trouble={state.trouble} />;
  if (state.status === 'working') return <Inserting job={state.job} />;
  const { outcome, insertion } = state;
  const again = (placement: Parameters<typeof insertions.insert>[2]): void =>
    void insertions.insert(origin, insertion, placement);
  return (
    <div className="notice">
      <p>{outcomeWords(outcome, insertion)}</p>
      <div className="actions">
        {outcome.status === 'occupied' && (
          <>
            {outcome.offer && (
              <Button size="small" appearance="primary" onClick={() => again(outcome.offer)}>
                Insert at {outcome.offerAddress}
              </Button>
            )}
            <Button size="small" onClick={() => again({ at: 'new-sheet' })}>
              On a new sheet
            </Button>
          </>
        )}
        {outcome.status === 'copy-formula' && <CopyButton text={outcome.formula} words="Copy formula" />}
        <Button size="small" appearance="subtle" onClick={insertions.dismiss}>
          {outcome.status === 'occupied' ? 'Leave it' : 'Dismiss'}
        </Button>
      </div>
    </div>
  );
}

function Inserting({ job }: { readonly job: Job<InsertOutcome> }) {
  const { isWaiting } = useStore(job.progress);
  return isWaiting ? (
    <Waiting job={job} label="Inserting" />
  ) : (
    <div className="notice muted">Inserting …</div>
  );
}
