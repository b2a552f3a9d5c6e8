import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { extname, resolve, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.xml': 'text/xml',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Serves the files of a folder, as they are, on https://localhost. Resolves to the server once it listens. */
export function serveFolder(folder, port, certificate) {
  const server = createServer(certificate, (request, response) => {
    answer(resolve(folder), request, response).catch(() => response.writeHead(404).end());
  });
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', () => listening(server));
  });
}

async function answer(root, { url }, response) {
  const file = resolve(root, `.${decodeURIComponent(new URL(url, 'https://localhost').pathname)}`);
  if (!file.startsWith(root + sep)) throw new Error(`${url} is not in the folder.`);
  const content = await readFile(file);
  // Excel on the web reads functions.json from its own origin; icons must be cacheable.
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'text/plain',
    'Cache-Control': 'no-cache',
    'Access-Control-Allow-Origin': '*',
  });
  response.end(content);
}
