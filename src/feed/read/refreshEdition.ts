import type { Edition } from '../../dataset/index.ts';
import type { JobControl } from '../../model/index.ts';
import { compareEditionIds } from '../editionId.ts';
import type { Feed } from '../feedAddress.ts';
import { FeedProblem } from '../feedProblem.ts';
import { latestSchema } from '../header/latest.ts';
import type { Latest } from '../header/latest.ts';
import type { Kept } from '../keep/shelf.ts';
import { sha256Hex } from '../sha256Hex.ts';
import { fetchEditionFile } from './fetchEditionFile.ts';
import { fetchSigned } from './fetchSigned.ts';
import type { Signed } from './fetchSigned.ts';
import { usualLimits } from './limits.ts';
import type { Limits } from './limits.ts';
import { parseEdition } from './parseEdition.ts';
import { retry } from './retry.ts';

type RefreshControl = Pick<JobControl, 'report' | 'signal'>;

/** What a reader knows before it asks. */
export interface Known {
  /** The newest edition that this reader has seen, bundled or of this feed: nothing older is taken. */
  readonly newest: string;
  readonly inForce: string;
  /** What it has kept, so that nothing is fetched twice. */
  readonly kept: readonly Kept[];
  readonly readKept: (id: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
}

export interface FetchedEdition {
  readonly edition: Edition;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly latest: Latest;
  /** The key that signed; empty where signatures are not checked. */
  readonly key: string;
}

/** The newest edition of a feed, fetched and checked; undefined where none is newer than the one in force. Rejects with a `FeedProblem`. */
export async function refreshEdition(
  feed: Feed,
  known: Known,
  control: RefreshControl,
  limits: Limits = usualLimits,
): Promise<FetchedEdition | undefined> {
  control.report(0, 0, 'Asking for the newest edition');
  const again = ({ reason }: FeedProblem, attempt: number): void =>
    control.report(0, 0, `${reason} Trying again, ${attempt} of ${limits.attempts}`);
  const { value: latest, key } = await retry(
    limits,
    control.signal,
    () => fetchLatest(feed, control, limits),
    again,
  );
  if (!isNewer(latest, known)) return undefined;
  const bytes =
    (await keptBytes(latest, known)) ??
    (await retry(
      limits,
      control.signal,
      () => fetchEditionFile(feed, latest, 'latest.json', control, limits),
      again,
    ));
  control.report(latest.sizeBytes, latest.sizeBytes, 'Checking the edition');
  return { edition: parseEdition(bytes, latest), bytes, latest, key };
}

function fetchLatest(feed: Feed, control: RefreshControl, limits: Limits): Promise<Signed<Latest>> {
  return fetchSigned(
    feed,
    {
      file: 'latest.json',
      schema: latestSchema,
      limitBytes: limits.headerBytes,
      editionOf: ({ edition }) => edition,
    },
    control,
    limits,
  );
}

/** Whether there is something to fetch. Throws where the feed goes back, or has changed what may not change. */
function isNewer({ edition, sha256 }: Latest, { newest, inForce, kept }: Known): boolean {
  const same = kept.find(({ id }) => id === edition);
  if (same && same.sha256 !== sha256)
    throw new FeedProblem(
      'changed-in-place',
      `Edition ${edition} was published again with other contents.`,
      'Its publisher must give it a new number.',
    );
  if (compareEditionIds(edition, newest) < 0)
    throw new FeedProblem(
      'older',
      `The feed offers edition ${edition}, which is older than ${newest}.`,
      'A copy of an old feed may stand in between.',
    );
  return compareEditionIds(edition, inForce) > 0;
}

async function keptBytes(
  { edition, sha256 }: Latest,
  { kept, readKept }: Known,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!kept.some(({ id }) => id === edition)) return undefined;
  const bytes = await readKept(edition);
  return bytes && (await sha256Hex(bytes)) === sha256 ? bytes : undefined;
}
