import { startJob } from '../../model/index.ts';
import type { Job } from '../../model/index.ts';

/** A job that is there before what runs it: it can be watched and cancelled while that is still being loaded. */
export function lateJob<T>(start: () => Promise<Job<T>>): Job<T> {
  return startJob(async ({ report, wait, signal }) => {
    const job = await start();
    const relay = (): void => {
      const { done, total, what, isWaiting } = job.progress.get();
      if (isWaiting) wait(what);
      else report(done, total, what);
    };
    relay();
    job.progress.subscribe(relay);
    if (signal.aborted) job.cancel();
    else signal.addEventListener('abort', job.cancel);
    return job.result;
  });
}
