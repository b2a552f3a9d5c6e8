import { Button } from '@fluentui/react-button';
import { ProgressBar } from '@fluentui/react-progress';
import type { Job } from '../../model/index.ts';
import { useStore } from '../services.ts';
import { byteWords } from './byteWords.ts';

interface TransferViewProps {
  readonly job: Job<unknown>;
  /** "Looking for a newer edition" */
  readonly label: string;
}

/** How much of an edition has come, and the way to stop it. */
export function TransferView({ job, label }: TransferViewProps) {
  const { done, total, what } = useStore(job.progress);
  return (
    <div className="running">
      <ProgressBar aria-label={label} {...(total > 0 ? { value: done, max: total } : {})} />
      <span className="muted">
        {what === '' ? 'Asking' : what}
        {total > 0 && done < total && `, ${byteWords(done)} of ${byteWords(total)}`} …
      </span>
      <Button size="small" onClick={job.cancel}>
        Cancel
      </Button>
    </div>
  );
}
