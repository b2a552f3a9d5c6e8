import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { openToAll } from '../feedServer.ts';
import type { HostileFeed } from './hostileFeed.ts';
import { but, editionPath, json, latestPath } from './honestFeed.ts';

/** What goes wrong on the way. */
export const transport: readonly HostileFeed[] = [
  {
    name: 'broken off',
    kind: 'truncated',
    says: /broke off after \d+ bytes/,
    answer: but(editionPath, (response, files) => {
      const bytes = files.get(editionPath)!;
      response.writeHead(200, { ...json, 'Content-Length': bytes.length });
      response.write(bytes.subarray(0, 100), () => setImmediate(() => response.destroy()));
    }),
  },
  {
    name: 'truncated',
    kind: 'truncated',
    says: /ended after 100 of \d+ bytes/,
    answer: but(
      editionPath,
      (response, files) => void response.writeHead(200, json).end(files.get(editionPath)!.subarray(0, 100)),
    ),
  },
  {
    name: '2 GB, announced',
    kind: 'too-large',
    says: /may have \d+ bytes and announces 2147483648/,
    answer: but(editionPath, (response) => {
      response.writeHead(200, { ...json, 'Content-Length': 2 ** 31 });
      return pour(response, new Uint8Array(65_536).fill(32), 2 ** 15);
    }),
  },
  {
    name: '2 GB, unannounced',
    kind: 'too-large',
    says: /may have \d+ bytes and sends or unpacks to more/,
    answer: but(editionPath, (response) => {
      response.writeHead(200, json);
      return pour(response, new Uint8Array(65_536).fill(32), 2 ** 15);
    }),
  },
  {
    name: 'a gzip bomb',
    kind: 'too-large',
    says: /may have \d+ bytes and sends or unpacks to more/,
    answer: but(editionPath, (response) => {
      const bomb = gzipSync(new Uint8Array(4_000_000).fill(32));
      response
        .writeHead(200, { ...json, 'Content-Encoding': 'gzip', 'Content-Length': bomb.length })
        .end(bomb);
    }),
  },
  {
    name: 'a slow drip',
    kind: 'time-out',
    says: /did not arrive within [\d.]+ s: \d+ bytes came/,
    answer: but(editionPath, drip),
  },
  {
    name: 'silence',
    kind: 'time-out',
    says: /sent nothing for [\d.]+ s, after 0 bytes/,
    answer: but(latestPath, () => undefined),
  },
  {
    name: 'a redirect',
    kind: 'redirect',
    says: /latest\.json redirects elsewhere/,
    answer: but(
      latestPath,
      (response) => void response.writeHead(302, { ...openToAll, Location: './editions/index.json' }).end(),
    ),
  },
  {
    name: 'another origin without CORS',
    kind: 'cors',
    says: /sends no Access-Control-Allow-Origin/,
    answer: but(
      latestPath,
      (response, files) =>
        void response.writeHead(200, { 'Content-Type': 'application/json' }).end(files.get(latestPath)),
    ),
    browserOnly: true,
  },
  {
    name: 'a wrong content type',
    kind: 'content-type',
    says: /latest\.json is "text\/html", not application\/json/,
    answer: but(
      latestPath,
      (response) =>
        void response.writeHead(200, { ...openToAll, 'Content-Type': 'text/html' }).end('<h1>Sign in</h1>'),
    ),
  },
  {
    name: 'an error of the server',
    kind: 'status',
    says: /answers 503 for .*latest\.json/,
    answer: but(latestPath, (response) => void response.writeHead(503, openToAll).end()),
  },
  {
    name: 'no feed there',
    kind: 'no-feed',
    says: /There is no .*latest\.json \(404\)/,
    answer: (_, response) => void response.writeHead(404, openToAll).end(),
  },
];

async function pour(response: ServerResponse, chunk: Uint8Array, times: number): Promise<void> {
  response.setMaxListeners(0);
  for (let sent = 0; sent < times && !response.destroyed; sent++)
    if (!response.write(chunk)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  response.end();
}

/** How often a slow server sends a byte. */
const dripMs = 20;

function drip(response: ServerResponse): void {
  response.writeHead(200, json);
  const timer = setInterval(() => response.write(' '), dripMs);
  response.on('close', () => clearInterval(timer));
}
