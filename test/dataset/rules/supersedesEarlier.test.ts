import assert from 'node:assert/strict';
import { supersedesEarlier } from '../../../src/dataset/rules/supersedesEarlier.ts';
import { editedSeeds, lineOf, placesOf } from '../../support/editedSeeds.ts';

describe('rule supersedesEarlier', () => {
  const row = 'usa-rare-earth-magnets-combined';
  const cases = [
    [{ supersedes: row }, 'is the claim itself'],
    [
      { supersedes: 'stillwater-floor-area-usar-reportify' },
      'is a claim on floor-area, not nameplate-capacity',
    ],
    [{ period: '2025-06' }, 'is later than this claim'],
  ] as const;
  for (const [cells, problem] of cases) {
    it(`rejects what ${problem}`, () => {
      const broken = editedSeeds('observations', row, cells);
      assert.deepEqual(placesOf(supersedesEarlier, broken), [`${lineOf('observations', row)} supersedes`]);
      assert.equal(supersedesEarlier.check(broken)[0]?.problem, problem);
    });
  }

  it('takes a claim of the same date, or one without a date', () => {
    assert.deepEqual(supersedesEarlier.check(editedSeeds('observations', row, { period: '2026-01-26' })), []);
    assert.deepEqual(supersedesEarlier.check(editedSeeds('observations', row, { period: '' })), []);
  });
});
