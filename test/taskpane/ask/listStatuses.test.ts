import assert from 'node:assert/strict';
import { listStatuses } from '../../../src/taskpane/ask/listStatuses.ts';
import { loadSeedEdition } from '../../support/loadSeedEdition.ts';
import { makeEdition } from '../../support/makeEdition.ts';

describe('listStatuses(edition, name, capacity)', () => {
  it('has the words for which there is a capacity', async () => {
    const edition = await loadSeedEdition();
    assert.deepEqual(listStatuses(edition, '10X', 'nameplate capacity'), ['', 'construction', 'announced']);
    assert.deepEqual(listStatuses(edition, 'MP Materials', 'nameplate capacity: NdFeB magnets'), [
      '',
      'built',
      'construction',
      'announced',
    ]);
  });

  it('has of a printed range its ends only', () => {
    const edition = makeEdition({
      entities: [{ id: 'plant', name: 'Plant', kind: 'facility' }],
      observations: [
        {
          id: 'range',
          subject: 'plant',
          measure: 'nameplate-capacity',
          product: 'nd-oxide',
          low: 100,
          high: 200,
          unit: 't/yr',
          state: 'announced',
        },
      ],
    });
    assert.deepEqual(listStatuses(edition, 'Plant', 'nameplate capacity'), [
      'low',
      'high',
      'announced low',
      'announced high',
    ]);
  });
});
