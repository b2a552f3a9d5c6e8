import type { PublishedLine } from '../header/editions.ts';
import { changesText } from './changesText.ts';
import { escapeText } from './escapeText.ts';

const entriesShown = 30;

/** `atom.xml` (RFC 4287): an entry for each of the newest editions. Addresses are relative where the feed's own is not known. */
export function atomFeed(editions: readonly PublishedLine[], address: string | undefined): string {
  const updated = `${editions[0]?.date ?? ''}T00:00:00Z`;
  const base = address === undefined ? '' : ` xml:base="${escapeText(address)}"`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom"${base}>`,
    '  <id>urn:ree:feed</id>',
    '  <title>REE for Excel: editions of the rare-earth supply-chain data</title>',
    `  <updated>${updated}</updated>`,
    '  <author><name>The REE for Excel authors</name></author>',
    '  <rights>CC BY 4.0</rights>',
    '  <link rel="self" type="application/atom+xml" href="atom.xml"/>',
    '  <link rel="alternate" type="text/html" href="index.html"/>',
    ...editions.slice(0, entriesShown).flatMap(entryOf),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf(line: PublishedLine): string[] {
  const { edition, date } = line;
  return [
    '  <entry>',
    `    <id>urn:ree:edition:${edition}</id>`,
    `    <title>Edition ${edition}</title>`,
    `    <updated>${date}T00:00:00Z</updated>`,
    `    <link rel="alternate" type="application/json" href="changes/${edition}.json"/>`,
    `    <summary>${escapeText(changesText(line))}</summary>`,
    '  </entry>',
  ];
}
