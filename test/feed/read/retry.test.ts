import assert from 'node:assert/strict';
import { FeedProblem } from '../../../src/feed/index.ts';
import type { FeedProblemKind } from '../../../src/feed/index.ts';
import { retry } from '../../../src/feed/read/retry.ts';

const idle = new AbortController().signal;

async function triesOf(kind: FeedProblemKind, attempts = 3): Promise<number> {
  let tries = 0;
  await assert.rejects(
    retry({ attempts, backoffMs: 0 }, idle, () => {
      tries++;
      return Promise.reject(new FeedProblem(kind, ''));
    }),
    { kind },
  );
  return tries;
}

describe('retry(limits, signal, run)', () => {
  it('tries what may pass as often as allowed', async () => {
    for (const kind of ['truncated', 'unstable', 'status'] as const)
      assert.equal(await triesOf(kind), 3, kind);
    assert.equal(await triesOf('status', 1), 1);
  });
  it('tries nothing again that stays wrong, or has taken its time', async () => {
    for (const kind of ['hash', 'signature', 'offline', 'time-out', 'cors', 'cancelled'] as const)
      assert.equal(await triesOf(kind), 1, kind);
  });
  it('does not try a fault of ours again', async () => {
    let tries = 0;
    const run = (): Promise<never> => Promise.reject(new TypeError(String(++tries)));
    await assert.rejects(retry({ attempts: 3, backoffMs: 0 }, idle, run), TypeError);
    assert.equal(tries, 1);
  });
  it('waits no longer once it is cancelled', async () => {
    const abort = new AbortController();
    const run = (): Promise<never> => {
      setImmediate(() => abort.abort());
      return Promise.reject(new FeedProblem('status', ''));
    };
    await assert.rejects(retry({ attempts: 3, backoffMs: 1_000_000 }, abort.signal, run), {
      kind: 'cancelled',
    });
  });
});
