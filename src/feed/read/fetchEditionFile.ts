import type { JobControl } from '../../model/index.ts';
import type { Feed } from '../feedAddress.ts';
import { FeedProblem } from '../feedProblem.ts';
import type { Latest } from '../header/latest.ts';
import { sha256Hex } from '../sha256Hex.ts';
import { download } from './download.ts';
import type { Limits } from './limits.ts';

/** What a signed file says of an edition. */
export type NamedEdition = Pick<Latest, 'edition' | 'sha256' | 'sizeBytes'>;

/** The bytes of `editions/<edition>.json`, which are those that `namedBy` names. Throws a `FeedProblem`. */
export async function fetchEditionFile(
  feed: Feed,
  { edition, sizeBytes, sha256 }: NamedEdition,
  namedBy: string,
  { report, signal }: Pick<JobControl, 'report' | 'signal'>,
  limits: Limits,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = `editions/${edition}.json`;
  if (sizeBytes > limits.editionBytes)
    throw new FeedProblem(
      'too-large',
      `Edition ${edition} has ${sizeBytes} bytes; this version reads up to ${limits.editionBytes}.`,
      'Update the add-in.',
    );
  const bytes = await download({
    url: `${feed.address}${file}`,
    limitBytes: sizeBytes,
    totalMs: limits.editionMs,
    idleMs: limits.idleMs,
    signal,
    onBytes: (received) => report(received, sizeBytes, `Fetching edition ${edition}`),
  });
  if (bytes.length < sizeBytes)
    throw new FeedProblem(
      'truncated',
      `${file} ended after ${bytes.length} of ${sizeBytes} bytes.`,
      'Try again.',
    );
  if ((await sha256Hex(bytes)) !== sha256)
    throw new FeedProblem(
      'hash',
      `${file} is not the file that ${namedBy} names: its SHA-256 is another.`,
      'Try again later.',
    );
  return bytes;
}
