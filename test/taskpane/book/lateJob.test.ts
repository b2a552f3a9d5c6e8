import assert from 'node:assert/strict';
import { Withdrawn, makeTurns, startJob, unattended } from '../../../src/model/index.ts';
import type { Job } from '../../../src/model/index.ts';
import { lateJob } from '../../../src/taskpane/book/lateJob.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('lateJob(start)', () => {
  it('tells how far the job is, and what comes of it', async () => {
    let step = (): void => undefined;
    const job = lateJob(() =>
      Promise.resolve(
        startJob(async ({ report }) => {
          report(1, 3, 'Reading');
          await new Promise<void>((resolve) => (step = resolve));
          report(3, 3, '');
          return 'done';
        }),
      ),
    );
    await turn();
    assert.deepEqual(job.progress.get(), { done: 1, total: 3, what: 'Reading' });
    step();
    assert.equal(await job.result, 'done');
    assert.deepEqual(job.progress.get(), { done: 3, total: 3, what: '' });
  });

  it('is cancelled also before the job is there', async () => {
    let arrive!: (job: Job<boolean>) => void;
    const job = lateJob(() => new Promise<Job<boolean>>((resolve) => (arrive = resolve)));
    job.cancel();
    arrive(
      startJob(async ({ isCancelled }) => {
        await turn();
        return isCancelled();
      }),
    );
    assert.equal(await job.result, true);
  });

  it('is cancelled while the job runs', async () => {
    const job = lateJob(() =>
      Promise.resolve(
        startJob(({ signal }) => new Promise<string>((end) => (signal.onabort = () => end('stopped')))),
      ),
    );
    await turn();
    job.cancel();
    assert.equal(await job.result, 'stopped');
  });

  it('fails where the job cannot be had', async () => {
    await assert.rejects(lateJob(() => Promise.reject(new Error('not loaded'))).result, /not loaded/);
  });

  it('waits where the job waits, and is withdrawn with it', async () => {
    const takeTurn = makeTurns();
    void takeTurn('freezing', unattended(), () => new Promise(() => undefined));
    const job = lateJob(() =>
      Promise.resolve(startJob((control) => takeTurn('thawing', control, () => Promise.resolve(1)))),
    );
    await turn();
    assert.deepEqual(job.progress.get(), {
      done: 0,
      total: 0,
      what: 'Waiting for freezing to finish',
      isWaiting: true,
    });
    job.cancel();
    await assert.rejects(job.result, Withdrawn);
  });
});
