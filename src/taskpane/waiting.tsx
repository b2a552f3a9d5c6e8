import { Button } from '@fluentui/react-button';
import type { Job } from '../model/index.ts';
import { useStore } from './services.ts';

/** A job whose turn has not come: what it waits for, and a way to leave. */
export function Waiting<T>({ job, label }: { readonly job: Job<T>; readonly label: string }) {
  const { what } = useStore(job.progress);
  return (
    <div className="waiting">
      <span className="muted" role="status">
        {what} …
      </span>
      <Button size="small" aria-label={`Cancel ${label.toLowerCase()}`} onClick={job.cancel}>
        Cancel
      </Button>
    </div>
  );
}
