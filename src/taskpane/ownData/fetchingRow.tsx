import { Button } from '@fluentui/react-button';
import { ProgressBar } from '@fluentui/react-progress';
import type { OwnDraft } from '../../feed/index.ts';
import type { Job } from '../../model/index.ts';
import { byteWords } from '../feeds/byteWords.ts';
import { useStore } from '../services.ts';

/** A table on its way. */
export function FetchingRow({ job }: { readonly job: Job<OwnDraft> }) {
  const { done, what } = useStore(job.progress);
  return (
    <div className="running">
      <ProgressBar aria-label="Fetching the table" />
      <span className="muted">
        {what === '' ? 'Asking' : what}
        {done > 0 && `, ${byteWords(done)}`} …
      </span>
      <Button size="small" onClick={job.cancel}>
        Cancel
      </Button>
    </div>
  );
}
