import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getCertificate, startServer } from '../../../src/workbench/index.ts';
import type { WorkbenchServer } from '../../../src/workbench/index.ts';

const addinFolder = fileURLToPath(new URL('../../cases/workbench/addin', import.meta.url));

describe('startServer', () => {
  let folder: string;
  const servers: WorkbenchServer[] = [];
  const start = async (port: number): Promise<WorkbenchServer> => {
    const certificate = await getCertificate(folder);
    const server = await startServer({ addinFolder, pageFolder: addinFolder, certificate, port });
    servers.push(server);
    return server;
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'certificate-'));
  });
  afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));
  after(() => rm(folder, { recursive: true }));

  it('takes the next port where the first is taken', async () => {
    const first = await start(0);
    const port = Number(new URL(first.address).port);
    const second = await start(port);
    assert.ok(Number(new URL(second.address).port) > port);
  });

  it('serves the add-in and office.js, and nothing beside their folders', async () => {
    const { address } = await start(0);
    const status = async (path: string) => (await get(address, path)).status;
    assert.deepEqual(
      await Promise.all(
        ['/addin/functions.json', '/office-js/office.js', '/addin/none', '/elsewhere'].map(status),
      ),
      [200, 200, 404, 404],
    );
    assert.equal(await status('/addin/%2e%2e/%2e%2e/%2e%2e/%2e%2e/package.json'), 404);
    assert.equal(await status('/addin/..%2f..%2f..%2f..%2fpackage.json'), 404);
  });

  it('answers an unchanged file without its bytes', async () => {
    const { address } = await start(0);
    const { tag } = await get(address, '/addin/runtime.js');
    assert.equal((await get(address, '/addin/runtime.js', tag)).status, 304);
  });

  it('keeps its certificate', async () => {
    const one = await getCertificate(folder);
    assert.deepEqual(await getCertificate(folder), one);
    assert.match(one.publicKeyHash, /^[A-Za-z0-9+/]{43}=$/);
  });
});

function get(address: string, path: string, known?: string): Promise<{ status: number; tag?: string }> {
  const headers = known === undefined ? {} : { 'If-None-Match': known };
  return new Promise((resolve, reject) => {
    request(address, { path, headers, rejectUnauthorized: false }, (response) => {
      response.resume();
      const { etag } = response.headers;
      resolve({ status: response.statusCode ?? 0, ...(etag === undefined ? {} : { tag: etag }) });
    })
      .on('error', reject)
      .end();
  });
}
