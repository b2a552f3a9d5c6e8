import { listedTables } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';
import { isoDay } from '../../model/index.ts';
import { compareEditions } from '../compare/compareEditions.ts';
import type { EditionChanges } from '../compare/editionChanges.ts';
import type { Editions, PublishedLine } from '../header/editions.ts';
import { feedFormat } from '../header/latest.ts';
import type { Latest } from '../header/latest.ts';
import { parseEdition } from '../read/parseEdition.ts';
import { sha256Hex } from '../sha256Hex.ts';
import { atomFeed } from './atomFeed.ts';
import { csvFile } from './csvFile.ts';
import { dataPackage } from './dataPackage.ts';
import type { TableFile } from './dataPackage.ts';
import { indexPage } from './indexPage.ts';
import { jsonSchemas } from './jsonSchemas.ts';
import { parquetFile } from './parquetFile.ts';
import { plainTable } from './plainTable.ts';
import type { PlainTable } from './plainTable.ts';
import { continuedFrom } from './previousFeed.ts';
import type { PreviousFeed } from './previousFeed.ts';
import { publishedEdition } from './publishedEdition.ts';
import type { LeftOut } from './publishedEdition.ts';
import { publicKeyOf, signLatest } from './signLatest.ts';

export interface Publication {
  readonly edition: Edition;
  readonly excludedLicences: readonly string[];
  readonly previous: PreviousFeed | undefined;
  readonly secretKey: Uint8Array | undefined;
  /** Where the folder will be served; undefined where that is not known. */
  readonly address: string | undefined;
  /** docs/feed.md, published with the rest. */
  readonly specification: string;
}

export interface PublishedFeed {
  /** Contents by path, in the order in which they may be written: what others name comes before what names it. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly latest: Latest;
  readonly leftOut: LeftOut;
  /** From the edition published before; undefined for the first. */
  readonly changes: EditionChanges | undefined;
  /** Empty where the feed is not signed. */
  readonly publicKey: string;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Everything that a feed's folder holds. The same input gives the same bytes. Throws a `FeedProblem` where it cannot follow on the previous feed. */
export async function publishFeed(publication: Publication): Promise<PublishedFeed> {
  const { edition, excludedLicences, previous, secretKey, address, specification } = publication;
  const [layer] = edition.layers;
  if (layer)
    throw new Error(
      `The edition holds a user's ${layer.kind} "${layer.label}", which is nobody else's to read.`,
    );
  const date = isoDay(edition.date);
  const { encoded, leftOut } = publishedEdition(edition, excludedLicences, date);
  const bytes = text(JSON.stringify(encoded));
  // The reader's own checks: what is published can be read.
  const published = parseEdition(bytes, { edition: edition.id, date });
  const latest: Latest = {
    format: feedFormat,
    edition: edition.id,
    date,
    sha256: await sha256Hex(bytes),
    sizeBytes: bytes.length,
    observations: published.observations.count,
    leftOut: leftOut.total,
  };
  const past = await continuedFrom(previous, latest);
  const changes = past.latest && compareEditions(past.latest, published);
  const editions = past.republished ? past.lines : [lineOf(latest, changes), ...past.lines];
  const latestBytes = json(latest);
  const tables = tableFiles(published);
  const listBytes = json({ format: feedFormat, editions: [...editions] } satisfies Editions);
  const sign = (signed: Bytes) => signLatest(signed, latest.edition, secretKey);
  const [signature, listSignature] = [await sign(latestBytes), await sign(listBytes)];
  const publicKey = secretKey ? publicKeyOf(secretKey) : '';
  const page = await indexPage({
    editions,
    tables: tableLines(tables),
    sources: published.sources.length,
    leftOut,
    key: signature.keyId === null ? undefined : { id: signature.keyId, spki: publicKey },
    address,
  });
  const files = new Map<string, Bytes>([
    ...past.files,
    [`editions/${latest.edition}.json`, bytes],
    ...(past.republished
      ? []
      : ([[`changes/${latest.edition}.json`, changesFile(latest.edition, changes)]] as const)),
    ...tables.map(({ path, bytes: table }) => [path, table] as const),
    ...[...jsonSchemas()].map(([path, schema]) => [path, json(schema)] as const),
    ['datapackage.json', json(await dataPackage(published, date, tables))],
    ['feed.md', text(specification)],
    ['atom.xml', text(atomFeed(editions, address))],
    ['index.html', text(page)],
    ['editions/index.json', listBytes],
    ['editions/index.sig.json', json(listSignature)],
    ['latest.sig.json', json(signature)],
    ['latest.json', latestBytes],
  ]);
  return { files, latest, leftOut, changes, publicKey };
}

function lineOf({ format: _, ...latest }: Latest, changes: EditionChanges | undefined): PublishedLine {
  if (!changes) return { ...latest, changes: null };
  const { from, added, removed, revised } = changes;
  return { ...latest, changes: { from, added, removed, revised } };
}

function changesFile(to: string, changes: EditionChanges | undefined): Bytes {
  return json({ format: feedFormat, from: changes?.from ?? null, to, changes: changes?.changes ?? [] });
}

function tableFiles(edition: Edition): TableFile[] {
  return listedTables.flatMap((listed): TableFile[] => {
    const table = plainTable(edition, listed);
    return [
      { table, path: `tables/${table.name}.csv`, format: 'csv', bytes: text(csvFile(table)) },
      {
        table,
        path: `tables/${table.name}.parquet`,
        format: 'parquet',
        bytes: parquetFile(table, edition.id),
      },
    ];
  });
}

function tableLines(files: readonly TableFile[]) {
  const bytesOf = (of: PlainTable, wanted: TableFile['format']): number =>
    files.find(({ table, format }) => table === of && format === wanted)!.bytes.length;
  return [...new Set(files.map(({ table }) => table))].map((table) => ({
    name: table.name,
    rows: table.rowCount,
    columns: table.columns.length,
    csvBytes: bytesOf(table, 'csv'),
    parquetBytes: bytesOf(table, 'parquet'),
  }));
}

function json(value: unknown): Bytes {
  return text(`${JSON.stringify(value, null, 2)}\n`);
}

function text(content: string): Bytes {
  return new TextEncoder().encode(content);
}
