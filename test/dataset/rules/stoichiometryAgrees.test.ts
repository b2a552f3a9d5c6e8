import assert from 'node:assert/strict';
import { stoichiometryAgrees } from '../../../src/dataset/rules/stoichiometryAgrees.ts';
import { editedSeeds, lineOf, placesOf } from '../../support/editedSeeds.ts';

describe('rule stoichiometryAgrees', () => {
  const cases = [
    ['atomic-weight-nd', '144.24'],
    ['metal-fraction-nd2o3', '0.857'],
    ['oxide-factor-dy2o3', '1.1477'],
  ] as const;
  for (const [row, value] of cases) {
    it(`rejects ${value} for ${row}`, () => {
      const broken = editedSeeds('constants', row, { value });
      assert.deepEqual(placesOf(stoichiometryAgrees, broken), [`${lineOf('constants', row)} value`]);
    });
  }

  it('rejects a fraction that stands under another oxide', () => {
    const broken = editedSeeds('constants', 'metal-fraction-nd2o3', { formula: 'Nd2O' });
    assert.deepEqual(placesOf(stoichiometryAgrees, broken), [
      `${lineOf('constants', 'metal-fraction-nd2o3')} value`,
    ]);
  });

  it('allows for the rounding of six decimals, and no more', () => {
    assert.deepEqual(
      stoichiometryAgrees.check(editedSeeds('constants', 'metal-fraction-nd2o3', { value: '0.8573558' })),
      [],
    );
    assert.equal(
      stoichiometryAgrees.check(editedSeeds('constants', 'metal-fraction-nd2o3', { value: '0.857358' }))
        .length,
      1,
    );
  });

  it('leaves other constants alone', () => {
    assert.deepEqual(
      stoichiometryAgrees.check(editedSeeds('constants', 'china-vat-rate', { value: '9' })),
      [],
    );
  });
});
