import assert from 'node:assert/strict';
import type { Edition } from '../../src/dataset/index.ts';
import { bootEdition } from '../../src/feed/bootEdition.ts';
import { pricedEdition } from '../support/feed/madeFeed.ts';

const bundled = pricedEdition('2026.01.01', { 2024: 55 });
const kept = pricedEdition('2026.02.01', { 2024: 56 });

function boot(chosen: Promise<Edition | undefined>, timeoutMs: number, bundle = Promise.resolve(bundled)) {
  const replaced: string[] = [];
  const reports: string[] = [];
  const done = bootEdition({
    bundled: () => bundle,
    chosen,
    timeoutMs,
    replace: ({ id }) => replaced.push(id),
    report: (what) => reports.push(what),
  });
  return { done, replaced, reports };
}

describe('bootEdition(boot)', () => {
  it('puts the kept edition in force where it is read in time', async () => {
    const { done, replaced, reports } = boot(Promise.resolve(kept), 10_000);
    assert.deepEqual(replaced, []);
    await done;
    assert.deepEqual([replaced, reports], [['2026.02.01'], []]);
  });
  it('puts the bundled one in force where none is kept, or none can be read', async () => {
    const none = boot(Promise.resolve(undefined), 10_000);
    await none.done;
    assert.deepEqual([none.replaced, none.reports], [['2026.01.01'], []]);
    const failing = boot(Promise.reject(new Error('no')), 10_000);
    await failing.done;
    assert.deepEqual(
      [failing.replaced, failing.reports],
      [['2026.01.01'], ['The kept edition cannot be read; the bundled one answers']],
    );
  });
  it('has the bundled one answer on time-out, and the late one replace it', async () => {
    let give: (edition: Edition | undefined) => void = () => undefined;
    const chosen = new Promise<Edition | undefined>((resolve) => (give = resolve));
    const { done, replaced, reports } = boot(chosen, 0);
    while (replaced.length === 0) await new Promise(setImmediate);
    assert.deepEqual(replaced, ['2026.01.01']);
    give(kept);
    await done;
    assert.deepEqual(
      [replaced, reports],
      [['2026.01.01', '2026.02.01'], ['The kept edition was not read in time; the bundled one answers']],
    );
  });
  it('replaces nothing where what comes late is nothing', async () => {
    let give: (edition: Edition | undefined) => void = () => undefined;
    const { done, replaced } = boot(new Promise((resolve) => (give = resolve)), 0);
    while (replaced.length === 0) await new Promise(setImmediate);
    give(undefined);
    await done;
    assert.deepEqual(replaced, ['2026.01.01']);
  });
  it('does without the bundled one where that cannot be had', async () => {
    const lost = (): Promise<Edition> => {
      const rejected = Promise.reject<Edition>(new Error('no network'));
      rejected.catch(() => undefined);
      return rejected;
    };
    const inTime = boot(Promise.resolve(kept), 10_000, lost());
    await inTime.done;
    assert.deepEqual(inTime.replaced, ['2026.02.01']);
    let give: (edition: Edition | undefined) => void = () => undefined;
    const late = boot(new Promise((resolve) => (give = resolve)), 0, lost());
    while (late.reports.length === 0) await new Promise(setImmediate);
    give(kept);
    await late.done;
    assert.deepEqual(late.replaced, ['2026.02.01']);
    await assert.rejects(boot(Promise.resolve(undefined), 10_000, lost()).done, /no network/);
  });
});
