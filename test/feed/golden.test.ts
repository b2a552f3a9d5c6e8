import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeFeed } from '../../src/feed/index.ts';
import { refreshEdition } from '../../src/feed/read/refreshEdition.ts';
import { answerFrom } from '../../src/functions/call/index.ts';
import type { FunctionId } from '../../src/functions/index.ts';
import { serveFiles, startFeedServer } from '../support/feed/feedServer.ts';
import { answer } from '../functions/host.ts';

const folder = 'test/cases/feed';
const served = ['latest.json', 'latest.sig.json'];

/** Written once, when the format was new. They are never written again: every later version must read them as they are. */
interface Expected {
  readonly key: string;
  readonly observations: number;
  readonly answers: readonly (readonly [FunctionId, readonly unknown[], unknown])[];
}

describe('golden feeds', () => {
  for (const name of readdirSync(folder)) {
    it(`${name} is read and answers as it did`, async () => {
      const read = (path: string): Buffer => readFileSync(join(folder, name, path));
      const expected = JSON.parse(read('expected.json').toString()) as Expected;
      const editions = readdirSync(join(folder, name, 'editions')).map((file) => `editions/${file}`);
      const files = new Map([...served, ...editions].map((path) => [path, new Uint8Array(read(path))]));
      const server = await startFeedServer({ feed: serveFiles(files) });
      try {
        const known = {
          newest: '2000.01.01',
          inForce: '2000.01.01',
          kept: [],
          readKept: () => Promise.resolve(undefined),
        };
        const control = { report: () => undefined, signal: new AbortController().signal };
        const fetched = await refreshEdition(
          makeFeed(server.addressOf('feed'), expected.key),
          known,
          control,
        );
        assert.equal(fetched?.edition.observations.count, expected.observations);
        assert.equal(fetched.key, expected.key);
        for (const [id, args, value] of expected.answers)
          assert.deepEqual(
            answerFrom(fetched.edition, () => answer(id, ...args)),
            value,
            `${id} ${JSON.stringify(args)}`,
          );
      } finally {
        await server.close();
      }
    });
  }
});
