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

  for (const stake of ['12.5', '0', '-1']) {
    it(`rejects ${stake} as a stake`, () => {
      const broken = editedSeeds('ownership', 'hochschild-mining', { share: stake });
      assert.deepEqual(placesOf(fractionsNotPercent, broken), [
        `${lineOf('ownership', 'hochschild-mining')} share`,
      ]);
    });
  }
});
