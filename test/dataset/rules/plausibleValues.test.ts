import assert from 'node:assert/strict';
import { plausibleValues } from '../../../src/dataset/rules/plausibleValues.ts';
import { editedSeeds, lineOf, placesOf } from '../../support/editedSeeds.ts';
import { seeds } from '../../support/seedEdition.ts';

describe('rule plausibleValues', () => {
  const price = 'usgs-mcs2026-ndpr-oxide-2024';
  const built = 'independence-magnets-mp-indep-chargedevs';

  it('rejects a price below zero', () =>
    assert.deepEqual(placesOf(plausibleValues, editedSeeds('observations', price, { value: '-55' })), [
      `${lineOf('observations', price)} value`,
    ]));

  it('rejects an actual capacity of after the edition', () =>
    assert.deepEqual(placesOf(plausibleValues, editedSeeds('observations', built, { period: '2114' })), [
      `${lineOf('observations', built)} period`,
    ]));

  it('finds nothing in the seeds', () => assert.deepEqual(plausibleValues.check(seeds), []));
});
