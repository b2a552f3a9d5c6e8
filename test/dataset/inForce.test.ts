import assert from 'node:assert/strict';
import type * as inForceModule from '../../src/dataset/inForce.ts';
import { makeEdition } from '../support/makeEdition.ts';

let copies = 0;

/** The module anew, with no edition in force: its only state is shared by all tests otherwise. */
async function freshModule(): Promise<typeof inForceModule> {
  return (await import(`../../src/dataset/inForce.ts?copy=${++copies}`)) as typeof inForceModule;
}

describe('the edition in force', () => {
  const [first, second] = [makeEdition({ date: '2026-01-01' }), makeEdition({ date: '2026-02-01' })];

  it('is missing until one is in place', async () => {
    const { editionInForce, replaceEdition } = await freshModule();
    assert.equal(editionInForce(), undefined);
    replaceEdition(first);
    assert.equal(editionInForce(), first);
    replaceEdition(second);
    assert.equal(editionInForce(), second);
  });

  it('is waited for', async () => {
    const { replaceEdition, whenInForce } = await freshModule();
    const waiting = [whenInForce(), whenInForce()];
    replaceEdition(first);
    replaceEdition(second);
    assert.deepEqual(await Promise.all(waiting), [first, first]);
    assert.equal(await whenInForce(), second);
  });

  it('is announced to listeners until they stop', async () => {
    const { onReplaced, replaceEdition } = await freshModule();
    const heard: string[] = [];
    const stop = onReplaced(({ date }) => heard.push(`a${date}`));
    onReplaced(({ date }) => heard.push(`b${date}`));
    replaceEdition(first);
    stop();
    replaceEdition(second);
    replaceEdition(second);
    assert.deepEqual(heard, [`a${first.date}`, `b${first.date}`, `b${second.date}`]);
  });

  it('is announced with the one before, if there was one', async () => {
    const { onReplaced, replaceEdition } = await freshModule();
    const heard: unknown[] = [];
    onReplaced((_, before) => heard.push(before));
    replaceEdition(first);
    replaceEdition(second);
    assert.deepEqual(heard, [undefined, first]);
  });

  it('is brought once, when somebody asks for it', async () => {
    const { editionInForce, onFirstAsked, whenInForce } = await freshModule();
    let times = 0;
    onFirstAsked(() => {
      times++;
      return Promise.resolve(first);
    });
    assert.equal(editionInForce(), undefined);
    assert.equal(times, 0);
    assert.deepEqual(await Promise.all([whenInForce(), whenInForce()]), [first, first]);
    assert.equal(await whenInForce(), first);
    assert.equal(times, 1);
  });

  it('is not brought over one that was quicker', async () => {
    const { editionInForce, onFirstAsked, replaceEdition, whenInForce } = await freshModule();
    let arrive: (edition: typeof first) => void = () => undefined;
    onFirstAsked(() => new Promise((resolve) => (arrive = resolve)));
    const asked = whenInForce();
    replaceEdition(second);
    arrive(first);
    assert.equal(await asked, second);
    await new Promise(setImmediate);
    assert.equal(editionInForce(), second);
  });

  it('is brought again after a failure, which is told to those who asked', async () => {
    const { onFirstAsked, whenInForce } = await freshModule();
    const outcomes = [() => Promise.reject(new Error('no network')), () => Promise.resolve(first)];
    onFirstAsked(() => outcomes.shift()!());
    const asked = [whenInForce(), whenInForce()];
    for (const one of asked) await assert.rejects(one, /no network/);
    assert.equal(await whenInForce(), first);
  });

  it('is in force before its listeners hear of it', async () => {
    const { editionInForce, onReplaced, replaceEdition } = await freshModule();
    onReplaced((edition) => assert.equal(editionInForce(), edition));
    replaceEdition(first);
  });
});
