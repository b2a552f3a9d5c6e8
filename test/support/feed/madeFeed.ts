import { encodeEdition } from '../../../src/dataset/compile/index.ts';
import { decodeEdition } from '../../../src/dataset/index.ts';
import type { Edition } from '../../../src/dataset/index.ts';
import { publishFeed } from '../../../src/feed/publish/index.ts';
import type { PreviousFeed, Publication, PublishedFeed } from '../../../src/feed/publish/index.ts';
import { makeRecords } from '../makeEdition.ts';
import type { MadeParts } from '../makeEdition.ts';

/** A P-256 secret key of the tests, and no other's. */
export const secretKey = Uint8Array.from({ length: 32 }, (_, index) => index + 1);

const priced = { series: 'nd-average', source: 'government', measure: 'price', subject: 'nd-oxide' };

/** A small edition that prices Nd oxide; `id` is also its date. */
export function pricedEdition(
  id: string,
  usdPerKg: Readonly<Record<string, number>>,
  parts: MadeParts = {},
): Edition {
  const observations = Object.entries(usdPerKg).map(([year, value]) => ({
    ...priced,
    id: `nd-${year}`,
    period: year,
    value,
  }));
  const records = makeRecords({
    series: [{ id: 'nd-average' }],
    ...parts,
    observations: [...observations, ...(parts.observations ?? [])],
  });
  return decodeEdition(encodeEdition({ id, date: id.slice(0, 10).replaceAll('.', '-') }, records));
}

/** Publishes an edition as the command does, with a key unless told otherwise. */
export function publish(edition: Edition, parts: Partial<Publication> = {}): Promise<PublishedFeed> {
  return publishFeed({
    edition,
    excludedLicences: [],
    previous: undefined,
    secretKey,
    address: undefined,
    specification: '# The feed\n',
    ...parts,
  });
}

/** A published feed as the previous one. */
export function asPrevious({ files }: Pick<PublishedFeed, 'files'>): PreviousFeed {
  return {
    read: (path) => {
      const bytes = files.get(path);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`There is no ${path}.`));
    },
  };
}

export function textOf({ files }: Pick<PublishedFeed, 'files'>, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`The feed has no ${path}.`);
  return new TextDecoder().decode(bytes);
}

export function jsonOf(feed: Pick<PublishedFeed, 'files'>, path: string): unknown {
  return JSON.parse(textOf(feed, path));
}
