import assert from 'node:assert/strict';
import { emptyDraft } from '../../../src/taskpane/build/draft.ts';
import { makeRecents, withRecent, withoutRecent } from '../../../src/taskpane/build/recent.ts';
import type { Recent } from '../../../src/taskpane/build/recent.ts';

const recent = (formula: string): Recent => ({ formula, label: formula, draft: emptyDraft });
const formulas = (recents: readonly Recent[]): string => recents.map(({ formula }) => formula).join('');

function makeKeep() {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

describe('withRecent(recents, recent)', () => {
  it('puts the latest first, each once, and keeps eight', () => {
    const all = Array.from('abcdefghij').reduce<readonly Recent[]>(
      (kept, one) => withRecent(kept, recent(one)),
      [],
    );
    assert.equal(formulas(all), 'jihgfedc');
    assert.equal(formulas(withRecent(all, recent('f'))), 'fjihgedc');
  });
});

describe('withoutRecent(recents, formula)', () => {
  it('removes one', () => assert.equal(formulas(withoutRecent(Array.from('abc').map(recent), 'b')), 'ac'));
});

describe('makeRecents(keep)', () => {
  it('finds again what was kept', () => {
    const keep = makeKeep();
    makeRecents(keep).set([recent('a')]);
    assert.deepEqual(makeRecents(keep).get(), [recent('a')]);
  });

  it('leaves out what is no formula with its choices', () => {
    const keep = makeKeep();
    const wrong = [7, null, { formula: '=1' }, { ...recent('b'), draft: { subject: 7 } }, recent('a')];
    keep.items.set('ree.recent.1', JSON.stringify(wrong));
    assert.equal(formulas(makeRecents(keep).get()), 'a');
    keep.items.set('ree.recent.1', '{"a":');
    assert.deepEqual(makeRecents(keep).get(), []);
  });
});
