import assert from 'node:assert/strict';
import { listWords, numberWords, periodWords, rowPeriodWords } from '../../../src/dataset/answer/words.ts';
import { parsePeriod } from '../../../src/model/index.ts';
import { seedEdition } from '../../support/seedEdition.ts';

describe('numberWords(value)', () => {
  it('groups thousands and keeps decimals', () => {
    assert.deepEqual([898800, 0.857356, 57.74, 7].map(numberWords), ['898,800', '0.857356', '57.74', '7']);
  });
});

describe('periodWords(period)', () => {
  it('writes days as people do and all else as it is typed', () => {
    assert.equal(periodWords(parsePeriod('2026-02-02')), '2 Feb 2026');
    assert.equal(periodWords(parsePeriod('2025-12-31')), '31 Dec 2025');
    assert.equal(periodWords(parsePeriod('3Q24')), '2024-Q3');
    assert.equal(periodWords(undefined), 'unknown date');
  });
});

describe('rowPeriodWords(edition, row)', () => {
  it('is the period of the row', () => {
    const { start } = seedEdition.findSeriesTrack('ndpr-oxide-average-usgs')!;
    assert.equal(rowPeriodWords(seedEdition, start), '2021');
  });
});

describe('listWords(words)', () => {
  it('joins with commas and a last "and"', () => {
    assert.deepEqual([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listWords), [
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});
