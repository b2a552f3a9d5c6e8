import { startJob } from '../model/index.ts';
import type { Job, JobControl } from '../model/index.ts';
import { takeTurn } from './takeTurn.ts';

/** Starts a job on the workbook, which waits until all that were started before have ended. */
export function startInTurn<T>(doing: string, run: (control: JobControl) => Promise<T>): Job<T> {
  return startJob((control) => takeTurn(doing, control, () => run(control)));
}
