import assert from 'node:assert/strict';
import { madeOnce } from '../../src/model/index.ts';

describe('madeOnce', () => {
  it('makes nothing before it is asked, and then once for everybody', async () => {
    let times = 0;
    const ask = madeOnce(() => Promise.resolve(++times));
    assert.equal(times, 0);
    assert.deepEqual(await Promise.all([ask(), ask()]), [1, 1]);
    assert.equal(await ask(), 1);
  });

  it('tells everybody who asked of a failure, and makes it anew for the next', async () => {
    let times = 0;
    const ask = madeOnce(() => (++times === 1 ? Promise.reject(new Error('no')) : Promise.resolve(times)));
    const asked = await Promise.allSettled([ask(), ask()]);
    assert.deepEqual(
      asked.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    assert.equal(await ask(), 2);
  });
});
