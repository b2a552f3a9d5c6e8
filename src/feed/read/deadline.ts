import { FeedProblem } from '../feedProblem.ts';

/** Ends a transfer when the user, the clock or a silent server does, and knows which. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Something has come. */
  readonly touch: () => void;
  /** Why the transfer was ended from here; undefined where it was not. */
  readonly problem: (url: string, receivedBytes: number) => FeedProblem | undefined;
  readonly end: () => void;
}

interface Waiting {
  readonly signal: AbortSignal;
  readonly totalMs: number;
  readonly idleMs: number;
}

export function deadline({ signal, totalMs, idleMs }: Waiting): Deadline {
  const abort = new AbortController();
  let reason: 'cancelled' | 'idle' | 'total' | undefined;
  const stop = (why: typeof reason): void => {
    reason ??= why;
    abort.abort();
  };
  const cancel = (): void => stop('cancelled');
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel);
  const total = setTimeout(() => stop('total'), totalMs);
  let idle = setTimeout(() => stop('idle'), idleMs);
  return {
    signal: abort.signal,
    touch: () => {
      clearTimeout(idle);
      idle = setTimeout(() => stop('idle'), idleMs);
    },
    problem: (url, received) => {
      switch (reason) {
        case undefined:
          return undefined;
        case 'cancelled':
          return new FeedProblem('cancelled', 'The refresh was cancelled.');
        case 'idle':
          return new FeedProblem(
            'time-out',
            `${url} sent nothing for ${seconds(idleMs)}, after ${received} bytes.`,
            'Try again later.',
          );
        case 'total':
          return new FeedProblem(
            'time-out',
            `${url} did not arrive within ${seconds(totalMs)}: ${received} bytes came.`,
            'Try again later.',
          );
      }
    },
    end: () => {
      clearTimeout(total);
      clearTimeout(idle);
      signal.removeEventListener('abort', cancel);
    },
  };
}

function seconds(ms: number): string {
  return `${ms / 1000} s`;
}
