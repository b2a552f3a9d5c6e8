import assert from 'node:assert/strict';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { call, refusal } from './host.ts';

describe('FIELDS', () => {
  before(loadSeedEdition);

  it('gives all measures, those of a kind and those of a name', () => {
    const all = call('FIELDS') as unknown[][];
    const ofAgencies = call('FIELDS', 'agencies') as unknown[][];
    assert.ok(all.length > ofAgencies.length && ofAgencies.length > 1);
    assert.equal(all[0]![0], 'Measure');
    assert.ok((call('FIELDS', 'China') as unknown[][]).some((line) => line[6] === 'production: Total REO'));
  });
  it('refuses what is neither kind nor name', () => {
    assert.match(refusal('FIELDS', 'bogus'), /^#VALUE! /);
    assert.match(refusal('FIELDS', true), /^#VALUE! The kind or name is TRUE/);
  });
});
