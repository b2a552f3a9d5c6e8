import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { answerOfficeJs } from './answerOfficeJs.ts';
import type { Certificate } from './certificate.ts';
import { contentType } from './contentType.ts';
import { findFile } from './findFile.ts';
import type { FoundFile } from './findFile.ts';

export interface ServerOptions {
  readonly addinFolder: string;
  readonly pageFolder: string;
  readonly certificate: Certificate;
  /** The first port to try; the next free one is taken. 0 leaves the choice to the system. */
  readonly port: number;
}

export interface WorkbenchServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const PORTS_TRIED = 100;
const officeJsFolder = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** Serves the workbench and, on the same origin, the add-in and office.js. Nothing but localhost can reach it. */
export async function startServer(options: ServerOptions): Promise<WorkbenchServer> {
  const { certificate, key } = options.certificate;
  const server = createServer({ cert: certificate, key }, (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
    void answer(path, options).then((file) => send(request, response, path, file));
  });
  const port = await listen(server, options.port);
  return {
    address: `https://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(path: string, options: ServerOptions): Promise<FoundFile | undefined> {
  if (path === '/') return findFile(options.pageFolder, 'index.html');
  const [, folder = '', rest = ''] = /^\/([^/]+)\/(.*)$/.exec(path) ?? [];
  switch (folder) {
    case 'workbench':
      return findFile(options.pageFolder, rest);
    case 'office-js':
      return findFile(officeJsFolder, rest);
    case 'addin': {
      const file = await findFile(options.addinFolder, rest);
      return file && { ...file, contents: answerOfficeJs(rest, file.contents) };
    }
    default:
      return undefined;
  }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  file: FoundFile | undefined,
): void {
  const headers = { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' };
  if (file === undefined) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end(`There is no ${path}.\n`);
  } else if (request.headers['if-none-match'] === file.tag) {
    response.writeHead(304, headers).end();
  } else {
    const type = contentType(path === '/' ? 'index.html' : path);
    response.writeHead(200, { ...headers, ETag: file.tag, 'Content-Type': type }).end(file.contents);
  }
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port += 1) {
    const taken = await tryPort(server, port);
    if (typeof taken === 'number') return taken;
    if (taken.code !== 'EADDRINUSE' || first === 0 || port >= first + PORTS_TRIED) throw taken;
  }
}

function tryPort(server: Server, port: number): Promise<number | NodeJS.ErrnoException> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, 'localhost', () => {
      server.off('error', resolve);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
