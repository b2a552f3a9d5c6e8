import assert from 'node:assert/strict';
import { fractionsNotPercent } from '../../../src/dataset/rules/fractionsNotPercent.ts';
import { editedSeeds, lineOf, placesOf } from '../../support/editedSeeds.ts';

describe('rule fractionsNotPercent', () => {
  const share = 'ramaco-resources-light-reo-demand-share-briefing';

  for (const value of ['8', '-0.1', '1.01']) {
    it(`rejects ${value} as a share`, () => {
      const broken = editedSeeds('observations', share, { value });
      assert.deepEqual(placesOf(fractionsNotPercent, broken), [`${lineOf('observations', share)} value`]);
    });
  }

  for (const value of ['0', '1']) {
    it(`takes ${value} for a share`, () =>
      assert.deepEqual(fractionsNotPercent.check(editedSeeds('observations', share, { value })), []));
  }

  it('rejects 15 as a share of a company', () => {
    const broken = editedSeeds('observations', 'mp-materials-equity-stake-briefing', { value: '15' });
    assert.deepEqual(placesOf(fractionsNotPercent, broken), [
      `${lineOf('observations', 'mp-materials-equity-stake-briefing')} value`,
    ]);
  });

  it('rejects a fall by more than the whole, and takes any rise', () => {
    const change = 'usa-rare-earth-share-price-change-briefing';
    assert.deepEqual(placesOf(fractionsNotPercent, editedSeeds('observations', change, { value: '-9' })), [
      `${lineOf('observations', change)} value`,
    ]);
    assert.deepEqual(fractionsNotPercent.check(editedSeeds('observations', change, { value: '2.24' })), []);
  });

  it('rejects 15 as the share of a party', () => {
    const broken = editedSeeds('parties', 'apple-mp-supply', { share: '15' });
    assert.deepEqual(placesOf(fractionsNotPercent, broken), [
      `${lineOf('parties', 'apple-mp-supply')} share`,
    ]);
  });

  for (const stake of ['12.5', '0', '-1']) {
    it(`rejects ${stake} as a stake`, () => {
      const broken = editedSeeds('ownership', 'hochschild-mining', { share: stake });
      assert.deepEqual(placesOf(fractionsNotPercent, broken), [
        `${lineOf('ownership', 'hochschild-mining')} share`,
      ]);
    });
  }
});
