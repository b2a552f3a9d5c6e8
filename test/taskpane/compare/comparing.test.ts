import assert from 'node:assert/strict';
import { makeComparing, nothingCompared } from '../../../src/taskpane/compare/comparing.ts';

describe('makeComparing(keep)', () => {
  const items = new Map<string, string>();
  const keep = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };

  it('finds again what was compared', () => {
    const comparing = {
      subjects: ['company:lynas', 'company:mp-materials'],
      measures: ['revenue'],
      date: '2025',
      charted: 'revenue',
    };
    makeComparing(keep).set(comparing);
    assert.deepEqual(makeComparing(keep).get(), comparing);
  });

  it('takes of what is damaged what can be used, each once', () => {
    items.set('ree.compare.1', '{"subjects":["a",7,"a"],"measures":"revenue","date":2025}');
    assert.deepEqual(makeComparing(keep).get(), { ...nothingCompared, subjects: ['a'] });
    items.set('ree.compare.1', 'null');
    assert.deepEqual(makeComparing(keep).get(), nothingCompared);
  });
});
