import type { JobControl, Pin } from '../../model/index.ts';
import { editionIdPattern } from '../editionId.ts';
import type { Feed } from '../feedAddress.ts';
import { FeedProblem } from '../feedProblem.ts';
import { editionsSchema } from '../header/editions.ts';
import type { PublishedLine } from '../header/editions.ts';
import { fetchEditionFile } from './fetchEditionFile.ts';
import { fetchSigned } from './fetchSigned.ts';
import type { Signed } from './fetchSigned.ts';
import { usualLimits } from './limits.ts';
import type { Limits } from './limits.ts';
import { parseEdition } from './parseEdition.ts';
import type { FetchedEdition } from './refreshEdition.ts';
import { retry } from './retry.ts';

const list = 'editions/index.json';

/**
 * A given edition of a feed, also an old one: named by the feed's signed list, and, where the pin has a hash, the very file that
 * was pinned. Rejects with a `FeedProblem`.
 */
export async function fetchListed(
  feed: Feed,
  pin: Pick<Pin, 'edition' | 'sha256'>,
  control: Pick<JobControl, 'report' | 'signal'>,
  limits: Limits = usualLimits,
): Promise<FetchedEdition> {
  if (!editionIdPattern.test(pin.edition))
    throw new FeedProblem(
      'not-listed',
      `"${pin.edition.slice(0, 40)}" is not the number of an edition.`,
      'Update the pin, or unpin the workbook.',
    );
  control.report(0, 0, 'Asking for the list of editions');
  const again = ({ reason }: FeedProblem, attempt: number): void =>
    control.report(0, 0, `${reason} Trying again, ${attempt} of ${limits.attempts}`);
  const { value: line, key } = await retry(
    limits,
    control.signal,
    () => fetchLine(feed, pin, control, limits),
    again,
  );
  const bytes = await retry(
    limits,
    control.signal,
    () => fetchEditionFile(feed, line, list, control, limits),
    again,
  );
  control.report(line.sizeBytes, line.sizeBytes, 'Checking the edition');
  const { changes: _, ...latest } = line;
  return { edition: parseEdition(bytes, line), bytes, latest: { format: 1, ...latest }, key };
}

async function fetchLine(
  feed: Feed,
  { edition, sha256 }: Pick<Pin, 'edition' | 'sha256'>,
  control: Pick<JobControl, 'signal'>,
  limits: Limits,
): Promise<Signed<PublishedLine>> {
  const { value, key } = await fetchSigned(
    feed,
    {
      file: list,
      schema: editionsSchema,
      limitBytes: limits.listBytes,
      editionOf: ({ editions }) => editions[0]?.edition ?? '',
    },
    control,
    limits,
  );
  const line = value.editions.find((one) => one.edition === edition);
  if (!line)
    throw new FeedProblem(
      'not-listed',
      `${list} of this feed does not list edition ${edition}.`,
      'Update the pin, or unpin the workbook.',
    );
  if (sha256 !== '' && sha256 !== line.sha256)
    throw new FeedProblem(
      'changed-in-place',
      `Edition ${edition} of the feed is not the file that this workbook was pinned to: its SHA-256 is another.`,
      'Ask who pinned the workbook, and who publishes the feed; or update the pin.',
    );
  return { value: line, key };
}
