import assert from 'node:assert/strict';
import { eventsHaveStages } from '../../../src/dataset/rules/eventsHaveStages.ts';
import { extendedSeeds, lineOf, placesOf, shortenedSeeds } from '../../support/editedSeeds.ts';
import { seeds } from '../../support/seedEdition.ts';

describe('rule eventsHaveStages', () => {
  const event = 'dow-reelement-investment';
  const place = `${lineOf('events', event)} id`;

  it('rejects an event that no source speaks of', () => {
    const broken = shortenedSeeds('stages', 'dow-reelement-investment-announced-briefing');
    assert.deepEqual(placesOf(eventsHaveStages, broken), [place]);
    assert.equal(eventsHaveStages.check(broken)[0]?.problem, 'has no stage in seeds/stages.csv');
  });

  it('rejects an event without a party', () => {
    const broken = { ...seeds, parties: seeds.parties.filter(({ record }) => record.event !== event) };
    assert.deepEqual(placesOf(eventsHaveStages, broken), [place]);
    assert.equal(eventsHaveStages.check(broken)[0]?.problem, 'has no party in seeds/parties.csv');
  });

  it('rejects a new event once, though it lacks both', () => {
    const broken = extendedSeeds('events', event, { id: 'new' });
    assert.deepEqual(placesOf(eventsHaveStages, broken), ['seeds/events.csv:9999 id']);
  });

  it('passes the seeds', () => {
    assert.ok(seeds.events.length > 0);
    assert.deepEqual(eventsHaveStages.check(seeds), []);
  });
});
