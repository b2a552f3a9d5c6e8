import assert from 'node:assert/strict';
import { uniqueIds } from '../../../src/dataset/rules/uniqueIds.ts';
import { extendedSeeds, lineOf, placesOf } from '../../support/editedSeeds.ts';

describe('rule uniqueIds', () => {
  const rows = [
    ['sources', 'briefing'],
    ['entities', '10x'],
    ['materials', 'nd-oxide'],
    ['measures', 'price'],
    ['series', 'ndpr-oxide-average-usgs'],
    ['constants', 'atomic-weight-nd'],
    ['observations', '10x-magnets-khelre'],
    ['events', 'apple-mp-supply'],
    ['stages', 'apple-mp-supply-announced-briefing'],
    ['policies', 'senate-hearing-briefing'],
  ] as const;
  for (const [table, row] of rows) {
    it(`rejects the second ${row} in ${table}`, () => {
      const broken = extendedSeeds(table, row, {});
      assert.deepEqual(placesOf(uniqueIds, broken), [`seeds/${table}.csv:9999 id`]);
      assert.equal(uniqueIds.check(broken)[0]?.problem, `is the id of ${lineOf(table, row)} too`);
    });
  }

  it('rejects an id that stands in two files of claims', () => {
    const broken = extendedSeeds('observations', '10x-location-briefing', { id: '10x-magnets-khelre' });
    assert.deepEqual(placesOf(uniqueIds, broken), ['seeds/observations.csv:9999 id']);
  });

  it('rejects a stage or a policy with the id of an observation', () => {
    for (const [table, row] of [
      ['stages', 'apple-mp-supply-announced-briefing'],
      ['policies', 'senate-hearing-briefing'],
    ] as const)
      assert.deepEqual(placesOf(uniqueIds, extendedSeeds(table, row, { id: '10x-magnets-khelre' })), [
        `seeds/${table}.csv:9999 id`,
      ]);
  });

  it('rejects a material with the id of an entity', () => {
    assert.deepEqual(placesOf(uniqueIds, extendedSeeds('materials', 'nd-oxide', { id: '10x' })), [
      'seeds/materials.csv:9999 id',
    ]);
  });

  it('lets a measure and a material share an id', () => {
    assert.deepEqual(uniqueIds.check(extendedSeeds('measures', 'price', { id: 'nd-oxide' })), []);
  });
});
