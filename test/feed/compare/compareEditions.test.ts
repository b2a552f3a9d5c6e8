import assert from 'node:assert/strict';
import { compareEditions } from '../../../src/feed/compare/compareEditions.ts';
import { pricedEdition } from '../../support/feed/madeFeed.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const before = pricedEdition('2026.01.01', { 2023: 50, 2024: 55 });

describe('compareEditions(before, after)', () => {
  it('finds nothing between an edition and itself', () => {
    assert.deepEqual(compareEditions(seedEdition, seedEdition), {
      from: '2026.11.23',
      to: '2026.11.23',
      added: 0,
      removed: 0,
      revised: 0,
      changes: [],
    });
  });
  it('gives what was added, removed and revised', () => {
    const after = pricedEdition('2026.02.01', { 2024: 56, 2025: 60 });
    const { added, removed, revised, changes } = compareEditions(before, after);
    assert.deepEqual([added, removed, revised], [1, 1, 1]);
    const about = { subject: 'nd-oxide', measure: 'price', product: '', series: 'nd-average' };
    const head = { table: 'observations', source: 'government' };
    const [revision, addition, removal] = changes;
    assert.deepEqual(revision, {
      change: 'revised',
      ...head,
      id: 'nd-2024',
      about: { ...about, period: '2024' },
      old: { value: 55 },
      new: { value: 56 },
    });
    assert.deepEqual(
      [addition?.change, addition?.id, addition?.new?.value, addition?.new?.unit, addition?.old],
      ['added', 'nd-2025', 60, 'USD/kg', undefined],
    );
    assert.deepEqual(
      [removal?.change, removal?.id, removal?.old?.value, removal?.new],
      ['removed', 'nd-2023', 50, undefined],
    );
  });
  it('gives a field that one side does not state only on the other', () => {
    const after = pricedEdition(
      '2026.02.01',
      { 2023: 50 },
      {
        observations: [
          {
            id: 'nd-2024',
            series: 'nd-average',
            source: 'government',
            period: '2024',
            low: 50,
            high: 60,
            superseded: true,
          },
        ],
      },
    );
    const [revision] = compareEditions(before, after).changes;
    assert.deepEqual(
      [revision?.old, revision?.new],
      [{ value: 55 }, { low: 50, high: 60, superseded: true }],
    );
  });
  it('compares every table, also those whose records have no ids', () => {
    const entities = [{ id: 'a' }, { id: 'b' }];
    const owned = pricedEdition(
      '2026.01.01',
      {},
      { entities, ownership: [{ owner: 'a', owned: 'b', share: 0.5, from: '2025' }] },
    );
    const more = pricedEdition(
      '2026.02.01',
      {},
      {
        entities: [{ id: 'a', name: 'Alpha' }, { id: 'b' }],
        ownership: [{ owner: 'a', owned: 'b', share: 0.6, from: '2025' }],
        disagreements: [{ topic: 'Whose', claims: ['x', 'y'], assessment: 'open' }],
      },
    );
    assert.deepEqual(
      compareEditions(owned, more).changes.map(({ change, table, id }) => [change, table, id]),
      [
        ['revised', 'ownership', 'a · b · 2025'],
        ['added', 'disagreements', 'Whose'],
        ['revised', 'entities', 'a'],
      ],
    );
  });
  it('tells records apart that nothing but their order does', () => {
    const entities = [{ id: 'a' }, { id: 'b' }];
    const stake = { owner: 'a', owned: 'b', from: '2025' };
    const [twice, changed] = [0.2, 0.3].map((share) =>
      pricedEdition(
        '2026.01.01',
        {},
        {
          entities,
          ownership: [
            { ...stake, share: 0.1 },
            { ...stake, share },
          ],
        },
      ),
    );
    assert.deepEqual(
      compareEditions(twice!, changed!).changes.map(({ id, new: next }) => [id, next]),
      [['a · b · 2025 (2)', { share: 0.3 }]],
    );
  });
});
