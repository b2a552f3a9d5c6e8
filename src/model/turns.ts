import type { JobControl } from './job.ts';
import { Withdrawn } from './withdrawn.ts';

interface Waiting {
  readonly begin: () => void;
  /** Says what is under way now. */
  readonly waitFor: (doing: string) => void;
}

/** Does what is given to it when all that was given before has ended, however it ended. */
export type TakeTurn = <T>(
  /** What the others are told that they wait for: "freezing". */
  doing: string,
  control: JobControl,
  run: () => Promise<T>,
) => Promise<T>;

/**
 * One thing at a time, in the order in which it was asked for; what is first begins at once. Whoever waits is told for what,
 * and leaves when it is cancelled: its promise is rejected with `Withdrawn`, and it never runs.
 *
 * What runs must not take a turn of the same row and wait for it.
 */
export function makeTurns(): TakeTurn {
  let underWay = '';
  let isBusy = false;
  const waiting: Waiting[] = [];

  const next = (): void => {
    isBusy = false;
    waiting.shift()?.begin();
    for (const { waitFor } of waiting) waitFor(underWay);
  };
  const runNow = async <T>(doing: string, run: () => Promise<T>): Promise<T> => {
    underWay = doing;
    isBusy = true;
    try {
      return await run();
    } finally {
      next();
    }
  };
  return (doing, control, run) => {
    if (!isBusy) return runNow(doing, run);
    if (control.isCancelled()) return Promise.reject(new Withdrawn());
    return new Promise((resolve, reject) => {
      const own: Waiting = {
        begin: () => {
          control.signal.removeEventListener('abort', leave);
          control.report(0, 0, '');
          resolve(runNow(doing, run));
        },
        waitFor: (other) => control.wait(`Waiting for ${other} to finish`),
      };
      const leave = (): void => {
        waiting.splice(waiting.indexOf(own), 1);
        reject(new Withdrawn());
      };
      control.signal.addEventListener('abort', leave, { once: true });
      waiting.push(own);
      own.waitFor(underWay);
    });
  };
}
