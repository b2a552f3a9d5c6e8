import type { Edition } from '../dataset/index.ts';

export interface Boot {
  /** Rejects where it cannot be had, now. */
  readonly bundled: () => Promise<Edition>;
  /** The kept edition that is to answer; undefined: the bundled one. */
  readonly chosen: Promise<Edition | undefined>;
  readonly timeoutMs: number;
  readonly replace: (edition: Edition) => void;
  readonly report: (what: string, error: unknown) => void;
}

const late = Symbol('late');

/**
 * Puts the first edition in force: the kept one where it is read in time, else the bundled one. Until then calls wait. What is
 * read too late replaces the bundled one, and its cells are calculated again. Resolves once nothing more will come.
 */
export async function bootEdition({ bundled, chosen, timeoutMs, replace, report }: Boot): Promise<void> {
  const read = chosen.catch((error: unknown) => {
    report('The kept edition cannot be read; the bundled one answers', error);
    return undefined;
  });
  const first = await Promise.race([read, after(timeoutMs)]);
  if (first !== late) {
    replace(first ?? (await bundled()));
    return;
  }
  report(
    'The kept edition was not read in time; the bundled one answers',
    new Error(`It took more than ${timeoutMs} ms.`),
  );
  const instead = await bundled().catch((error: unknown) => ({ error }));
  if (!('error' in instead)) replace(instead);
  const kept = await read;
  if (kept) replace(kept);
  else if ('error' in instead) throw instead.error;
}

function after(timeoutMs: number): Promise<typeof late> {
  return new Promise((resolve) => setTimeout(() => resolve(late), timeoutMs));
}
