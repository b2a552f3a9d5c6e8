import type { Edition } from '../../dataset/index.ts';
import { compareEditionIds } from '../editionId.ts';
import { FeedProblem } from '../feedProblem.ts';
import { editionsSchema } from '../header/editions.ts';
import type { PublishedLine } from '../header/editions.ts';
import type { Latest } from '../header/latest.ts';
import { parseEdition } from '../read/parseEdition.ts';
import { parseHeader } from '../read/parseHeader.ts';
import { sha256Hex } from '../sha256Hex.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A folder that was published before. Rejects for a file that it lacks. */
export interface PreviousFeed {
  readonly read: (path: string) => Promise<Bytes>;
}

export interface Past {
  /** The editions of the previous feed, newest first. */
  readonly lines: readonly PublishedLine[];
  /** Their files, which never change. */
  readonly files: ReadonlyMap<string, Bytes>;
  /** The newest edition before this one; undefined: this is the first. */
  readonly latest: Edition | undefined;
  /** Whether the previous feed has this very edition already. */
  readonly republished: boolean;
}

/** What a new edition follows on. Throws a `FeedProblem` where it is older, changes a published one, or a file is damaged. */
export async function continuedFrom(previous: PreviousFeed | undefined, latest: Latest): Promise<Past> {
  if (!previous) return { lines: [], files: new Map(), latest: undefined, republished: false };
  const { editions: lines } = parseHeader(
    editionsSchema,
    await previous.read('editions/index.json'),
    'editions/index.json',
  );
  const same = lines.find(({ edition }) => edition === latest.edition);
  if (same && same.sha256 !== latest.sha256)
    throw new FeedProblem(
      'changed-in-place',
      `Edition ${latest.edition} was published before with other contents.`,
      'Give the new one another id in seeds/edition.csv.',
    );
  const [newest] = lines;
  if (newest && compareEditionIds(latest.edition, newest.edition) < 0)
    throw new FeedProblem(
      'older',
      `Edition ${latest.edition} is older than ${newest.edition}, which was published before.`,
    );
  const files = new Map<string, Bytes>();
  for (const line of lines) {
    files.set(`editions/${line.edition}.json`, await readEdition(previous, line));
    files.set(`changes/${line.edition}.json`, await previous.read(`changes/${line.edition}.json`));
  }
  const before = lines.find(({ edition }) => edition !== latest.edition);
  return {
    lines,
    files,
    latest: before && parseEdition(files.get(`editions/${before.edition}.json`)!, before),
    republished: same !== undefined,
  };
}

async function readEdition({ read }: PreviousFeed, { edition, sha256 }: PublishedLine): Promise<Bytes> {
  const path = `editions/${edition}.json`;
  const bytes = await read(path);
  if ((await sha256Hex(bytes)) === sha256) return bytes;
  throw new FeedProblem(
    'hash',
    `${path} of the previous feed is damaged: its SHA-256 is not the one in editions/index.json.`,
    'Restore it.',
  );
}
