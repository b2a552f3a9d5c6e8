import { createServer as createPlain } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';

/** Answers a request for a file of the feed; `path` is relative to the feed's address. */
export type Answer = (
  path: string,
  response: ServerResponse,
  request: IncomingMessage,
) => void | Promise<void>;

export interface FeedServer {
  /** Of the feed with this name, which the server answers for. */
  readonly addressOf: (name: string) => string;
  /** Every request: method, feed and path, headers. */
  readonly requests: {
    readonly method: string;
    readonly path: string;
    readonly headers: IncomingMessage['headers'];
  }[];
  readonly close: () => Promise<void>;
}

interface Secure {
  readonly cert: string;
  readonly key: string;
}

/** A server on this machine with a feed for each name; over https where a certificate is given. */
export async function startFeedServer(
  feeds: Readonly<Record<string, Answer>>,
  secure?: Secure,
): Promise<FeedServer> {
  const requests: FeedServer['requests'] = [];
  const listen: RequestListener = (request, response) => {
    const [, name = '', path = ''] = /^\/([^/]+)\/([^?]*)/.exec(request.url ?? '') ?? [];
    requests.push({ method: request.method ?? '', path: `${name}/${path}`, headers: request.headers });
    const answer = feeds[decodeURIComponent(name)];
    // A reader that has had enough hangs up.
    response.on('error', () => undefined);
    if (answer) void answer(path, response, request);
    else response.writeHead(404).end();
  };
  const server: Server = secure ? createSecure(secure, listen) : createPlain(listen);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (name) => `${secure ? 'https' : 'http'}://localhost:${port}/${encodeURIComponent(name)}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const openToAll = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache' };

/** Serves the files of a feed as a good host does. */
export function serveFiles(files: ReadonlyMap<string, Uint8Array>): Answer {
  return (path, response) => {
    const bytes = files.get(path);
    if (!bytes) response.writeHead(404, openToAll).end();
    else
      response
        .writeHead(200, { ...openToAll, 'Content-Type': 'application/json', 'Content-Length': bytes.length })
        .end(bytes);
  };
}
