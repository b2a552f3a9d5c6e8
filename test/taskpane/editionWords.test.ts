import assert from 'node:assert/strict';
import { editionWords } from '../../src/taskpane/editionWords.ts';

describe('editionWords(edition)', () => {
  it('is the id, and what lies over it', () => {
    const layer = { kind: 'override', claims: 1 } as const;
    assert.equal(editionWords({ id: '2026.11.23', layers: [] }), '2026.11.23');
    const layers = [
      { ...layer, label: 'overrides' },
      { ...layer, label: 'scenario Bull' },
    ];
    assert.equal(editionWords({ id: '2026.11.23', layers }), '2026.11.23 + overrides + scenario Bull');
  });
});
