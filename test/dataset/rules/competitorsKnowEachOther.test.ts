import assert from 'node:assert/strict';
import { competitorsKnowEachOther } from '../../../src/dataset/rules/competitorsKnowEachOther.ts';
import { editedSeeds, lineOf, placesOf } from '../../support/editedSeeds.ts';
import { seeds } from '../../support/seedEdition.ts';

describe('rule competitorsKnowEachOther', () => {
  it('rejects an event whose competitor does not name it', () => {
    const broken = editedSeeds('events', 'noveon-series-b-2023', { competesWith: '' });
    assert.deepEqual(placesOf(competitorsKnowEachOther, broken), [
      `${lineOf('events', 'noveon-growth-equity-2023')} competesWith`,
    ]);
    assert.equal(
      competitorsKnowEachOther.check(broken)[0]?.problem,
      'names noveon-series-b-2023, which does not name it',
    );
  });

  it('leaves an unknown competitor to the rule on references', () => {
    const broken = editedSeeds('events', 'cyclic-series-c', { competesWith: 'nobody' });
    assert.deepEqual(competitorsKnowEachOther.check(broken), []);
  });

  it('passes the seeds, where events do compete', () => {
    assert.ok(seeds.events.some(({ record }) => record.competesWith.length > 0));
    assert.deepEqual(competitorsKnowEachOther.check(seeds), []);
  });
});
