import assert from 'node:assert/strict';
import { startJob } from '../../src/model/index.ts';

describe('startJob(run)', () => {
  it('tells how far it is and what comes of it', async () => {
    const job = startJob(({ report }) => {
      report(1, 3, 'Counting');
      return Promise.resolve(42);
    });
    assert.deepEqual(job.progress.get(), { done: 1, total: 3, what: 'Counting' });
    assert.equal(await job.result, 42);
  });
  it('asks to stop', async () => {
    const job = startJob(
      ({ signal }) => new Promise((resolve) => signal.addEventListener('abort', () => resolve('stopped'))),
    );
    job.cancel();
    assert.equal(await job.result, 'stopped');
  });
});
