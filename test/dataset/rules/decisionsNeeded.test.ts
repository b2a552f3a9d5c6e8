import assert from 'node:assert/strict';
import { decisionsNeeded } from '../../../src/dataset/rules/decisionsNeeded.ts';
import { editedSeeds, lineOf, placesOf, shortenedSeeds } from '../../support/editedSeeds.ts';

describe('rule decisionsNeeded', () => {
  const place = `${lineOf('decisions', '10x')} preferred`;

  it('rejects a decision for a claim on another subject', () => {
    const broken = editedSeeds('decisions', '10x', { preferred: 'independence-magnets-mp-indep-chargedevs' });
    assert.deepEqual(placesOf(decisionsNeeded, broken), [place]);
    assert.match(
      decisionsNeeded.check(broken)[0]!.problem,
      /is not a claim on the nameplate-capacity of 10x/,
    );
  });

  it('rejects a decision for a claim on another product', () => {
    assert.deepEqual(placesOf(decisionsNeeded, editedSeeds('decisions', '10x', { product: 'nd-oxide' })), [
      place,
    ]);
  });

  it('rejects a decision that has no rival any more', () => {
    const broken = shortenedSeeds('observations', '10x-magnets-plantservices');
    assert.deepEqual(placesOf(decisionsNeeded, broken), [place]);
    assert.match(decisionsNeeded.check(broken)[0]!.problem, /has no rival any more/);
  });
});
