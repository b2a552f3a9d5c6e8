import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { request } from 'node:https';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getCertificate, startServer } from '../../src/workbench/index.ts';
import { localOfficeJsAddress, officeJsAddress } from '../../src/workbench/server/index.ts';
import { builtAddin, fixtureAddin } from './support/describeInBrowser.ts';

for (const addinFolder of [builtAddin, fixtureAddin]) {
  describe(`the add-in as served from ${addinFolder.split(/[\\/]/).at(-1) ?? ''}`, () => {
    it("differs from its folder in office.js's address only", async () => {
      const certificate = await getCertificate(
        fileURLToPath(new URL('../../build/certificate', import.meta.url)),
      );
      const server = await startServer({ addinFolder, pageFolder: addinFolder, certificate, port: 0 });
      const differing: string[] = [];
      try {
        for (const file of await listFiles(addinFolder)) {
          const built = await readFile(join(addinFolder, file));
          const served = await get(`${server.address}addin/${file.replaceAll('\\', '/')}`);
          if (built.equals(served)) continue;
          differing.push(file);
          const restored = served.toString('utf8').replaceAll(localOfficeJsAddress, officeJsAddress);
          assert.equal(restored, built.toString('utf8'), file);
        }
      } finally {
        await server.close();
      }
      assert.ok(differing.includes('taskpane.html'), differing.join(', '));
    });
  });
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function get(address: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    request(address, { rejectUnauthorized: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks)));
    })
      .on('error', reject)
      .end();
  });
}
