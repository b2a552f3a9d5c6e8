import assert from 'node:assert/strict';
import { partiesNamed } from '../../../src/dataset/rules/partiesNamed.ts';
import { editedSeeds, lineOf, placesOf } from '../../support/editedSeeds.ts';
import { seeds } from '../../support/seedEdition.ts';

describe('rule partiesNamed', () => {
  it('rejects a party that is neither an entity nor printed', () => {
    const broken = editedSeeds('parties', 'apple-mp-supply', { party: '', asPrinted: '' });
    assert.deepEqual(placesOf(partiesNamed, broken), [`${lineOf('parties', 'apple-mp-supply')} party`]);
    assert.equal(partiesNamed.check(broken)[0]?.problem, 'is empty');
  });

  it('takes a party as printed where the source does not name it', () => {
    assert.deepEqual(
      partiesNamed.check(editedSeeds('parties', 'apple-mp-supply', { party: '', asPrinted: 'a customer' })),
      [],
    );
  });

  it('passes the seeds, where some parties are unnamed', () => {
    assert.ok(seeds.parties.some(({ record }) => record.party === ''));
    assert.deepEqual(partiesNamed.check(seeds), []);
  });
});
