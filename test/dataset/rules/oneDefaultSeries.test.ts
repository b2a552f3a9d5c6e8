import assert from 'node:assert/strict';
import { oneDefaultSeries } from '../../../src/dataset/rules/oneDefaultSeries.ts';
import { editedSeeds, lineOf, placesOf } from '../../support/editedSeeds.ts';

describe('rule oneDefaultSeries', () => {
  it('rejects series without a default among them', () => {
    const broken = editedSeeds('series', 'ndpr-oxide-average-usgs', { default: '' });
    assert.deepEqual(placesOf(oneDefaultSeries, broken), [
      `${lineOf('series', 'ndpr-oxide-average-usgs')} default`,
    ]);
    assert.match(
      oneDefaultSeries.check(broken)[0]!.problem,
      /leaves the average series of ndpr-oxide without a default/,
    );
  });

  it('rejects a second default', () => {
    const broken = editedSeeds('series', 'y-oxide-spot-rotterdam', { default: 'yes' });
    assert.deepEqual(placesOf(oneDefaultSeries, broken), [
      `${lineOf('series', 'y-oxide-spot-rotterdam')} default`,
    ]);
    assert.match(
      oneDefaultSeries.check(broken)[0]!.problem,
      /is a second default among the spot series of y-oxide/,
    );
  });

  it('lets terms have several or none', () => {
    assert.deepEqual(
      oneDefaultSeries.check(editedSeeds('series', 'ndpr-oxide-floor-dod', { default: '' })),
      [],
    );
  });
});
