import assert from 'node:assert/strict';
import { makeStore } from '../../src/model/store.ts';

describe('makeStore(initial)', () => {
  it('tells its listeners of each change until they stop', () => {
    const store = makeStore(1);
    const heard: number[] = [];
    const stop = store.subscribe(() => heard.push(store.get()));
    store.set(2);
    store.set(3);
    stop();
    store.set(4);
    assert.deepEqual([heard, store.get()], [[2, 3], 4]);
  });
});
