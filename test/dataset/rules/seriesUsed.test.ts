import assert from 'node:assert/strict';
import { seriesUsed } from '../../../src/dataset/rules/seriesUsed.ts';
import { lineOf, placesOf, shortenedSeeds } from '../../support/editedSeeds.ts';

describe('rule seriesUsed', () => {
  it('rejects a series without a claim', () => {
    const broken = shortenedSeeds('observations', 'ctia-ndpr-metal-2023-h1');
    assert.deepEqual(placesOf(seriesUsed, broken), [
      `${lineOf('series', 'ndpr-metal-average-chinatungsten')} id`,
    ]);
  });
});
