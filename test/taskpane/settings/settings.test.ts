import assert from 'node:assert/strict';
import { makeSettings } from '../../../src/taskpane/settings/settings.ts';

const refusing = {
  getItem: (): never => {
    throw new Error('forbidden');
  },
  setItem: (): never => {
    throw new Error('full');
  },
};

function makeKeep(kept?: string) {
  const items = new Map<string, string>(kept === undefined ? [] : [['ree.settings.1', kept]]);
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

describe('makeSettings(keep)', () => {
  const initial = { insertAs: 'formula', isWelcomed: false };

  it('begins with formulas and the first screen', () => {
    assert.deepEqual(makeSettings(undefined).get(), initial);
  });

  it('finds again what was chosen', () => {
    const keep = makeKeep();
    makeSettings(keep).set({ insertAs: 'values', isWelcomed: true });
    assert.deepEqual(makeSettings(keep).get(), { insertAs: 'values', isWelcomed: true });
  });

  it('works where the browser keeps nothing, for as long as the pane is open', () => {
    const settings = makeSettings(refusing);
    settings.set({ insertAs: 'values', isWelcomed: true });
    assert.equal(settings.get().insertAs, 'values');
  });

  it('begins anew where what is kept is not readable', () => {
    for (const kept of ['', 'null', '7', '{"insertAs":"everything"}', '{'])
      assert.deepEqual(makeSettings(makeKeep(kept)).get(), initial);
  });
});
