import { FeedProblem } from '../feedProblem.ts';
import type { Limits } from './limits.ts';

/** What may be otherwise a moment later. A silent or slow server is not asked again: the user has waited long enough. */
const passing: ReadonlySet<string> = new Set(['truncated', 'unstable', 'status']);

/** Tries again what may pass: after a doubling time, of which a random part is waited so that readers do not come in step. `again` hears of each new attempt. */
export async function retry<T>(
  { attempts, backoffMs }: Pick<Limits, 'attempts' | 'backoffMs'>,
  signal: AbortSignal,
  run: () => Promise<T>,
  again: (problem: FeedProblem, attempt: number) => void = () => undefined,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      const mayPass = error instanceof FeedProblem && passing.has(error.kind);
      if (!mayPass || attempt >= attempts) throw error;
      again(error, attempt + 1);
      await pause(backoffMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2), signal);
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new FeedProblem('cancelled', 'The refresh was cancelled.'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
}
