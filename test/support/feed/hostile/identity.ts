import { signLatest } from '../../../../src/feed/publish/signLatest.ts';
import { serveFiles } from '../feedServer.ts';
import { pricedEdition, publish, secretKey } from '../madeFeed.ts';
import type { HostileFeed } from './hostileFeed.ts';
import { but, editionPath, json, latestPath, signaturePath } from './honestFeed.ts';
import { signedContents, signedLatest } from './signed.ts';

const old = publish(pricedEdition('2025.12.01', { 2024: 50 }));

/** Files that are not what they say they are. */
export const identity: readonly HostileFeed[] = [
  {
    name: 'a wrong hash',
    kind: 'hash',
    says: /is not the file that latest\.json names/,
    answer: but(editionPath, (response, files) => {
      const bytes = files.get(editionPath)!.slice();
      bytes[bytes.length - 2] = 0x20;
      response.writeHead(200, json).end(bytes);
    }),
  },
  {
    name: 'a wrong signature',
    kind: 'signature',
    says: /does not belong to latest\.json/,
    answer: but(latestPath, (response, files) => {
      const text = new TextDecoder().decode(files.get(latestPath));
      response.writeHead(200, json).end(text.replace('"leftOut": 0', '"leftOut": 1'));
    }),
  },
  {
    name: 'the signature of another key',
    kind: 'signature',
    says: /signed with the unknown key [0-9a-f]{16}/,
    answer: but(signaturePath, async (response, files) => {
      const other = await signLatest(files.get(latestPath)!, '2026.02.01', new Uint8Array(32).fill(7));
      response.writeHead(200, json).end(JSON.stringify(other));
    }),
  },
  {
    name: 'no signature',
    kind: 'signature',
    says: /says that the feed is not signed/,
    answer: but(signaturePath, async (response, files) => {
      response
        .writeHead(200, json)
        .end(JSON.stringify(await signLatest(files.get(latestPath)!, '2026.02.01', undefined)));
    }),
  },
  {
    name: 'the signature of another edition',
    kind: 'unstable',
    says: /latest\.json names edition 2026\.02\.01, its signature 2026\.01\.01/,
    answer: but(signaturePath, async (response, files) => {
      response
        .writeHead(200, json)
        .end(JSON.stringify(await signLatest(files.get(latestPath)!, '2026.01.01', secretKey)));
    }),
  },
  {
    name: 'an old edition, replayed',
    kind: 'older',
    says: /offers edition 2025\.12\.01, which is older than 2026\.01\.01/,
    answer: (path, response, request) => old.then(({ files }) => serveFiles(files)(path, response, request)),
  },
  {
    name: 'an edition under another name',
    kind: 'contents',
    says: /holds edition 2025\.12\.01 .*, latest\.json names 2026\.02\.01/,
    answer: signedContents((text) => text.replace('2026.02.01', '2025.12.01')),
  },
  {
    name: 'a path for an edition',
    kind: 'schema',
    says: /latest\.json: edition is "\.\.\/\.\.\/secret"/,
    answer: signedLatest((latest) => ({ ...latest, edition: '../../secret' })),
  },
  {
    name: 'an edition larger than any',
    kind: 'too-large',
    says: /has 1000000000000 bytes/,
    answer: signedLatest((latest) => ({ ...latest, sizeBytes: 1e12 })),
  },
  {
    name: 'a format from the future',
    kind: 'format',
    says: /latest\.json has format 2; this version reads up to format 1\. Update the add-in/,
    answer: signedLatest((latest) => ({ ...latest, format: 2 })),
  },
  {
    name: 'an edition in a format from the future',
    kind: 'format',
    says: /editions\/2026\.02\.01\.json has format 7/,
    answer: signedContents((text) => text.replace('"format":1', '"format":7')),
  },
];
