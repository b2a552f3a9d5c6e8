import assert from 'node:assert/strict';
import { disagreementsHaveTwoSides } from '../../../src/dataset/rules/disagreementsHaveTwoSides.ts';
import { editedSeeds, lineOf, placesOf } from '../../support/editedSeeds.ts';
import { seeds } from '../../support/seedEdition.ts';

describe('rule disagreementsHaveTwoSides', () => {
  for (const claims of ['', 'forge-bhfs', 'forge-bhfs; forge-bhfs']) {
    it(`rejects the claims "${claims}"`, () => {
      const broken = editedSeeds('disagreements', 'FORGE', { claims });
      assert.deepEqual(placesOf(disagreementsHaveTwoSides, broken), [
        `${lineOf('disagreements', 'FORGE')} claims`,
      ]);
      assert.equal(disagreementsHaveTwoSides.check(broken)[0]?.problem, 'names fewer than two claims');
    });
  }

  it('passes the seeds', () => {
    assert.ok(seeds.disagreements.length > 0);
    assert.deepEqual(disagreementsHaveTwoSides.check(seeds), []);
  });
});
