import assert from 'node:assert/strict';
import { listBrowsable } from '../../../src/taskpane/search/subject.ts';
import { makeEdition } from '../../support/makeEdition.ts';

describe('listBrowsable(edition)', () => {
  const subjects = listBrowsable(
    makeEdition({
      entities: [
        { id: 'fund', name: 'Fund', kind: 'programme' },
        { id: 'plant', name: 'Plant', kind: 'facility', parent: 'maker', country: 'US' },
        { id: 'maker', name: 'Maker', kind: 'company', country: 'US', tickers: ['NYSE:MK'] },
        { id: 'us', name: 'United States', kind: 'country', country: 'US' },
        { id: 'former', name: 'Former', kind: 'company', pointsTo: 'maker' },
      ],
    }),
  );
  const find = (id: string) => subjects.find((subject) => subject.id === id)!;

  it('lists materials, companies, facilities, countries and the rest, in this order', () => {
    const kinds = subjects.map(({ kind }) => kind);
    assert.deepEqual([...new Set(kinds)], ['material', 'company', 'facility', 'country', 'programme']);
  });

  it('tells each from its like', () => {
    assert.deepEqual(find('nd').details, ['material', 'Neodymium', 'element']);
    assert.deepEqual(find('nd-oxide').details, ['material', 'oxide']);
    assert.deepEqual(find('plant').details, ['facility', 'Maker', 'US']);
    assert.deepEqual(find('maker').details, ['company', 'US', 'NYSE:MK']);
    assert.deepEqual(find('us').details, ['country']);
  });

  it('lists what was renamed under its new name only', () => {
    assert.ok(!subjects.some(({ id }) => id === 'former'));
    assert.ok(find('maker').spellings.includes('former'));
  });
});
