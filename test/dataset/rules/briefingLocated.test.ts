import assert from 'node:assert/strict';
import { briefingLocated } from '../../../src/dataset/rules/briefingLocated.ts';
import { editedSeeds, lineOf, placesOf } from '../../support/editedSeeds.ts';

describe('rule briefingLocated', () => {
  it('rejects a claim of the briefing without a place in it', () => {
    const broken = editedSeeds('observations', '10x-location-briefing', { locator: '' });
    assert.deepEqual(placesOf(briefingLocated, broken), [
      `${lineOf('observations', '10x-location-briefing')} locator`,
    ]);
  });

  for (const [table, row] of [
    ['stages', 'apple-mp-supply-announced-briefing'],
    ['policies', 'senate-hearing-briefing'],
  ] as const) {
    it(`rejects one in ${table}, too`, () => {
      const broken = editedSeeds(table, row, { locator: '' });
      assert.deepEqual(placesOf(briefingLocated, broken), [`${lineOf(table, row)} locator`]);
    });
  }

  it('lets other sources stand without one', () => {
    const edited = editedSeeds('observations', '10x-location-briefing', {
      source: 'mp_10x_inn',
      locator: '',
    });
    assert.deepEqual(briefingLocated.check(edited), []);
  });
});
