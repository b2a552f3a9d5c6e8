import assert from 'node:assert/strict';
import { serialOf } from '../../src/model/index.ts';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { answer, codes, refusal } from './host.ts';

describe('ASOF', () => {
  before(loadSeedEdition);

  it('gives the day of a quote', () =>
    assert.equal(answer('ASOF', 'NdPr', 'price: spot'), serialOf(2026, 2, 19)));
  it('gives the last day of a period', () =>
    assert.equal(answer('ASOF', 'NdPr', 'price', '2024'), serialOf(2024, 12, 31)));
  it('gives the month of a claim on a capacity', () =>
    assert.equal(answer('ASOF', '10X', 'nameplate capacity'), serialOf(2025, 7, 31)));
  it('gives the day of the edition where a place is stated for a year that is not over', () =>
    assert.equal(answer('ASOF', 'Less Common Metals', 'location'), serialOf(2026, 11, 23)));
  it('takes a column of names and a row of dates', () =>
    assert.deepEqual(codes('ASOF', [['NdPr'], ['nothing']], 'price', [[2024, 2030]]), [
      [serialOf(2024, 12, 31), '#N/A'],
      ['#VALUE!', '#VALUE!'],
    ]));
  it('refuses an unknown measure', () =>
    assert.match(refusal('ASOF', 'NdPr', 'colour'), /^#VALUE! .*colour/));
  it('refuses a missing measure', () =>
    assert.match(refusal('ASOF', 'NdPr'), /^#VALUE! .*measure is missing/));
});
