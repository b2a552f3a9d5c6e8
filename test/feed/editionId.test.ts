import assert from 'node:assert/strict';
import { compareEditionIds, editionIdPattern } from '../../src/feed/editionId.ts';

describe('compareEditionIds(one, other)', () => {
  it('orders by day, then by number', () => {
    const ids = ['2026.12.01', '2026.02.01-10', '2025.12.31', '2026.02.01', '2026.02.01-9'];
    assert.deepEqual(ids.sort(compareEditionIds), [
      '2025.12.31',
      '2026.02.01',
      '2026.02.01-9',
      '2026.02.01-10',
      '2026.12.01',
    ]);
    assert.equal(compareEditionIds('2026.02.01', '2026.02.01'), 0);
  });
});

describe('editionIdPattern', () => {
  it('has no room for a path', () => {
    for (const id of ['2026.02.01', '2026.02.01-12']) assert.match(id, editionIdPattern);
    for (const id of ['../x', '2026.02.01/..', '2026.2.1', '2026.02.01-0', '2026.02.01-', '2026.02.01\n', ''])
      assert.doesNotMatch(id, editionIdPattern);
  });
});
