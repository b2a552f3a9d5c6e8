import assert from 'node:assert/strict';
import { serialOf } from '../../src/model/index.ts';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { answer, codes, refusal } from './host.ts';

describe('AGE', () => {
  before(loadSeedEdition);

  it('counts to the date of the edition, never to today', () => {
    const edition = serialOf(2026, 11, 23);
    assert.equal(answer('AGE', 'NdPr', 'price: spot'), edition - serialOf(2026, 2, 19));
    assert.equal(answer('AGE', 'NdPr', 'price', 2024), edition - serialOf(2024, 12, 31));
  });
  it('counts whole days to the day that is given', () => {
    assert.equal(answer('AGE', 'NdPr', 'price: spot', null, serialOf(2026, 3, 1)), 10);
    assert.equal(answer('AGE', 'NdPr', 'price: spot', null, serialOf(2026, 3, 1) + 0.75), 10);
    assert.equal(answer('AGE', 'NdPr', 'price: spot', null, '2026-02-01'), -18);
  });
  it('counts to the last day of a period', () =>
    assert.equal(answer('AGE', 'NdPr', 'price', 2024, 2025), 365));
  it('is nothing for terms in force', () => assert.equal(answer('AGE', 'NdPr', 'price: floor'), 0));
  it('is of the last part of a sum', () =>
    assert.equal(answer('AGE', 'Mountain Pass', 'production: NdPr oxide', 'LTM', '2026-04-30'), 30));
  it('takes a column of names and a row of days', () =>
    assert.deepEqual(codes('AGE', [['NdPr'], ['nothing']], 'price', 2024, [[2024, 2025]]), [
      [0, 365],
      ['#VALUE!', '#VALUE!'],
    ]));
  it('refuses what is not there and what is not a day', () => {
    assert.match(refusal('AGE', 'NdPr', 'price', 2030), /^#N\/A .*last 2025/);
    assert.match(refusal('AGE', 'NdPr', 'price', 2024, 'tomorrow'), /^#VALUE! .*not a date/);
  });
});
