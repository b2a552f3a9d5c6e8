import { Button } from '@fluentui/react-button';
import { ProgressBar } from '@fluentui/react-progress';
import type { ReactNode } from 'react';
import type { Job } from '../../workbook/index.ts';
import { useStore } from '../services.ts';
import { TroubleView } from '../troubleView.tsx';
import { Waiting } from '../waiting.tsx';
import type { TaskState } from './task.ts';

/** How far a task is, what came of it, or why it could not be done. */
export function TaskView<T>({
  state,
  label,
  children,
}: {
  readonly state: TaskState<T>;
  /** Of the progress bar: "Freezing". */
  readonly label: string;
  readonly children: (result: T) => ReactNode;
}) {
  switch (state.status) {
    case 'idle':
      return null;
    case 'running':
      return <Running job={state.job} label={label} />;
    case 'failed':
      return <TroubleView trouble={state.trouble} />;
    case 'done':
      return children(state.result);
  }
}

/** A job under way or waiting for its turn, with a way to end it. */
export function Running<T>({ job, label }: { readonly job: Job<T>; readonly label: string }) {
  const { done, total, what, isWaiting } = useStore(job.progress);
  if (isWaiting) return <Waiting job={job} label={label} />;
  return (
    <div className="running">
      <ProgressBar aria-label={label} {...(total > 0 ? { value: done, max: total } : {})} />
      <span className="muted">
        {what || `${label} …`}
        {total > 0 && ` ${done} of ${total}`}
      </span>
      <Button size="small" aria-label={`Cancel ${label.toLowerCase()}`} onClick={job.cancel}>
        Cancel
      </Button>
    </div>
  );
}
