import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Withdrawn, makeTurns, startJob } from '../../src/model/index.ts';
import type { Job } from '../../src/model/index.ts';

/** Jobs that end when they are told to, in one row. */
function row() {
  const takeTurn = makeTurns();
  const seen: string[] = [];
  const ends = new Map<string, { readonly end: () => void; readonly fail: () => void }>();
  const start = (doing: string): Job<string> => {
    const job = startJob((control) =>
      takeTurn(doing, control, () => {
        seen.push(`${doing} begins`);
        return new Promise<string>((resolve, reject) =>
          ends.set(doing, {
            end: () => {
              seen.push(`${doing} ends`);
              resolve(doing);
            },
            fail: () => {
              seen.push(`${doing} fails`);
              reject(new Error(doing));
            },
          }),
        );
      }),
    );
    job.result.catch(() => undefined);
    return job;
  };
  return {
    seen,
    start,
    end: (doing: string) => (ends.get(doing)!.end(), settled()),
    fail: (doing: string) => (ends.get(doing)!.fail(), settled()),
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('makeTurns()', () => {
  it('begins the first at once, and each other when the one before has ended, in the order of asking', async () => {
    const { seen, start, end } = row();
    const jobs = ['freezing', 'thawing', 'checking'].map(start);
    assert.deepEqual(seen, ['freezing begins']);
    for (const doing of ['freezing', 'thawing', 'checking']) await end(doing);
    assert.deepEqual(seen, [
      'freezing begins',
      'freezing ends',
      'thawing begins',
      'thawing ends',
      'checking begins',
      'checking ends',
    ]);
    assert.deepEqual(await Promise.all(jobs.map(({ result }) => result)), [
      'freezing',
      'thawing',
      'checking',
    ]);
    start('freezing');
    assert.equal(seen.at(-1), 'freezing begins');
  });

  it('says for what a job waits as long as it waits', async () => {
    const { start, end } = row();
    start('freezing');
    start('thawing');
    const checking = start('checking');
    const words = [checking.progress.get().what];
    checking.progress.subscribe(() => words.push(checking.progress.get().what));
    assert.equal(checking.progress.get().isWaiting, true);
    await end('freezing');
    await end('thawing');
    assert.deepEqual(words, ['Waiting for freezing to finish', 'Waiting for thawing to finish', '']);
    assert.equal(checking.progress.get().isWaiting, undefined);
  });

  it('never runs what is cancelled while it waits', async () => {
    const { seen, start, end } = row();
    start('freezing');
    const thawing = start('thawing');
    start('checking');
    thawing.cancel();
    await assert.rejects(thawing.result, Withdrawn);
    await end('freezing');
    await end('checking');
    assert.deepEqual(seen, ['freezing begins', 'freezing ends', 'checking begins', 'checking ends']);
  });

  it('leaves it to a job that has begun what being cancelled means', async () => {
    const { start, end } = row();
    start('freezing');
    const thawing = start('thawing');
    await end('freezing');
    thawing.cancel();
    await end('thawing');
    assert.equal(await thawing.result, 'thawing');
  });

  it('goes on after a failure, also one that comes before any promise', async () => {
    const { seen, start, fail, end } = row();
    const freezing = start('freezing');
    start('thawing');
    await fail('freezing');
    await assert.rejects(freezing.result, /freezing/);
    await end('thawing');
    assert.equal(seen.at(-1), 'thawing ends');

    const takeTurn = makeTurns();
    const broken = startJob((control) =>
      takeTurn('breaking', control, () => {
        throw new Error('at once');
      }),
    );
    const next = startJob((control) => takeTurn('checking', control, () => Promise.resolve('done')));
    await assert.rejects(broken.result, /at once/);
    assert.equal(await next.result, 'done');
  });

  it('never lets two run at a time, whatever fails or is cancelled', async () => {
    const step = fc.record({ fails: fc.boolean(), isCancelled: fc.boolean(), takes: fc.nat(3) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const takeTurn = makeTurns();
        let running = 0;
        const begun: number[] = [];
        const jobs = steps.map(({ fails, takes }, at) =>
          startJob((control) =>
            takeTurn(`job ${at}`, control, async () => {
              begun.push(at);
              running += 1;
              assert.equal(running, 1);
              for (let turn = 0; turn < takes; turn++) await Promise.resolve();
              running -= 1;
              if (fails) throw new Error(String(at));
              return at;
            }),
          ),
        );
        steps.forEach(({ isCancelled }, at) => isCancelled && jobs[at]!.cancel());
        const ended = await Promise.allSettled(jobs.map(({ result }) => result));
        const expected = steps.flatMap(({ isCancelled }, at) => (isCancelled && at > 0 ? [] : [at]));
        assert.deepEqual(begun, expected);
        assert.equal(ended.length, steps.length);
      }),
    );
  });
});
