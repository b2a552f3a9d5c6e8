import type { JobControl } from '../../model/index.ts';
import { FeedProblem, isFeedProblem } from '../feedProblem.ts';
import type { FeedProblemKind } from '../feedProblem.ts';
import { download } from '../read/download.ts';
import { usualLimits } from '../read/limits.ts';
import type { Limits } from '../read/limits.ts';
import { retry } from '../read/retry.ts';
import { mostBytes } from './splitFile.ts';
import { publicPartOf } from './tableAddress.ts';

/** Servers call a CSV file many things; only a web page is none. */
const types = { pattern: /^(?!\s*(?:text\/html|application\/xhtml))/i, words: 'a CSV or JSON file' };

/** What a user can do, where what the publisher of a feed could do does not help. */
const repairs: Readonly<Partial<Record<FeedProblemKind, string>>> = {
  'no-feed': 'Check the address.',
  'content-type': 'A sign-in page may stand in between: download the file and add it.',
  redirect: 'Give the address that it leads to, or download the file and add it.',
  cors: 'Download the file and add it.',
  'too-large': 'Ask for fewer rows, or add a file with those that are needed.',
  offline: 'What is kept answers as before.',
};

/** The bytes of a table at an https address: asked as the feed is, as nobody, with nothing but the address. Rejects with a `FeedProblem`. */
export async function fetchTable(
  address: string,
  { report, signal }: Pick<JobControl, 'report' | 'signal'>,
  limits: Limits = usualLimits,
): Promise<Uint8Array<ArrayBuffer>> {
  const get = (): Promise<Uint8Array<ArrayBuffer>> =>
    download({
      url: address,
      limitBytes: mostBytes,
      totalMs: limits.editionMs,
      idleMs: limits.idleMs,
      signal,
      types,
      onBytes: (received) => report(received, 0, 'Fetching'),
    });
  try {
    return await retry(limits, signal, get, ({ reason }, attempt) =>
      report(0, 0, `${reason} Trying again, ${attempt} of ${limits.attempts}`),
    );
  } catch (error) {
    throw isFeedProblem(error) ? forUser(error, address) : error;
  }
}

/** In a message the address stands without its query, which may be the key of a licence. */
function forUser(problem: FeedProblem, address: string): FeedProblem {
  const reason = problem.reason.replaceAll(address, publicPartOf(address));
  return new FeedProblem(problem.kind, reason, repairs[problem.kind] ?? problem.repair, { cause: problem });
}
