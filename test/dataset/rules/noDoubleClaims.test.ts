import assert from 'node:assert/strict';
import { noDoubleClaims } from '../../../src/dataset/rules/noDoubleClaims.ts';
import { extendedSeeds, lineOf, placesOf } from '../../support/editedSeeds.ts';

describe('rule noDoubleClaims', () => {
  it('rejects what a source has said already', () => {
    const broken = extendedSeeds('observations', '10x-magnets-khelre', { id: 'another-id' });
    assert.deepEqual(placesOf(noDoubleClaims, broken), ['seeds/observations.csv:9999 id']);
    assert.equal(
      noDoubleClaims.check(broken)[0]?.problem,
      `says what ${lineOf('observations', '10x-magnets-khelre')} says`,
    );
  });

  for (const cells of [
    { source: 'mp_10x_inn' },
    { value: '7001' },
    { period: '2025-08' },
    { phase: 'Phase 2' },
  ]) {
    it(`takes another ${Object.keys(cells)[0] ?? ''} for another claim`, () => {
      const edited = extendedSeeds('observations', '10x-magnets-khelre', { id: 'another-id', ...cells });
      assert.deepEqual(noDoubleClaims.check(edited), []);
    });
  }
});
