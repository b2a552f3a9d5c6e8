import assert from 'node:assert/strict';
import {
  checkWords,
  freezeWords,
  repairWords,
  sourcesWords,
  thawWords,
} from '../../../src/taskpane/book/upkeepWords.ts';

const frozen = {
  scope: 'sheet',
  frozen: 5,
  cells: 14,
  skipped: [],
  skippedCount: 1,
  isCancelled: false,
  edition: 'e',
} as const;
const thawed = {
  scope: 'sheet',
  found: 3,
  restored: 1,
  changed: [],
  changedCount: 2,
  isOverwritten: false,
  lost: [],
  isCancelled: false,
} as const;

describe('words of what was done', () => {
  it('of a freeze', () => {
    assert.equal(freezeWords(frozen), '5 formulas in 14 cells frozen to values. 1 formula kept.');
    assert.equal(
      freezeWords({ ...frozen, frozen: 1, cells: 1, skippedCount: 0 }),
      '1 formula frozen to values.',
    );
    assert.equal(freezeWords({ ...frozen, frozen: 0, skippedCount: 0 }), 'No REE formulas in the sheet.');
    assert.equal(freezeWords({ ...frozen, isCancelled: true }), 'Cancelled. Nothing was frozen.');
  });

  it('of a freeze and of sources, where own data may stand among the values', () => {
    const layers = [
      { kind: 'own data', label: 'argus.csv', claims: 3 },
      { kind: 'override', label: 'overrides', claims: 1 },
    ] as const;
    const own =
      'What cells answer from your own data (argus.csv) is written as values: look at your licence before you pass the workbook on.';
    assert.equal(
      freezeWords({ ...frozen, skippedCount: 0 }, layers),
      `5 formulas in 14 cells frozen to values. ${own}`,
    );
    assert.equal(
      freezeWords({ ...frozen, frozen: 0, skippedCount: 0 }, layers),
      'No REE formulas in the sheet.',
    );
    assert.equal(freezeWords(frozen, layers.slice(1)), freezeWords(frozen));
    const sources = {
      sheet: 'REE sources',
      address: 'A4:J5',
      cells: 1,
      frozen: 0,
      inserted: 0,
      lines: 2,
      dead: 0,
    };
    assert.equal(
      sourcesWords({ ...sources, edition: 'e', isNew: true, isCancelled: false }, layers),
      `2 lines for 1 cell on REE sources, a new sheet. ${own}`,
    );
  });

  it('of a thaw', () => {
    assert.equal(thawWords(thawed), '1 formula restored. 2 cells changed since, left as they are.');
    assert.equal(
      thawWords({ ...thawed, isOverwritten: true, changedCount: 1, restored: 2 }),
      '2 formulas restored. 1 changed cell overwritten.',
    );
    assert.equal(
      thawWords({ ...thawed, isCancelled: true }),
      'Cancelled after 1 formula of 3; thaw again for the others.',
    );
    assert.equal(
      thawWords({ ...thawed, restored: 0, isCancelled: true }),
      'Cancelled. No formula was restored.',
    );
    assert.equal(thawWords({ ...thawed, found: 0 }), 'Nothing is frozen in the sheet.');
    const lost = [{ at: 'Sheet1!A1', formula: '=REE.EDITION()', reason: 'Its cells were deleted.' }];
    assert.equal(
      thawWords({ ...thawed, changedCount: 0, lost }),
      '1 formula restored. 1 formula without a place.',
    );
  });

  it('of a check, of sources, of a repair', () => {
    const checked = { checked: 1, findings: [], isCancelled: false, edition: 'e' };
    assert.equal(checkWords(checked), '1 cell checked: nothing found.');
    assert.equal(checkWords({ ...checked, checked: 0 }), 'No REE formulas in the workbook.');
    const sources = {
      sheet: 'REE sources',
      address: 'A4:J5',
      cells: 1,
      frozen: 0,
      lines: 2,
      dead: 1,
      inserted: 0,
      edition: 'e',
    };
    assert.equal(
      sourcesWords({ ...sources, isNew: true, isCancelled: false }),
      '2 lines for 1 cell on REE sources, a new sheet. 1 has a remark.',
    );
    const skipped = [{ sheet: 'Sheet1', address: 'A1', reason: 'It holds something else by now.' }];
    const cell = { sheet: 'Sheet1', address: 'A2', before: 1, after: '=REE.EDITION()' };
    assert.equal(
      repairWords({ repaired: [cell], names: [], skipped }, 'repaired'),
      '1 cell repaired. Sheet1!A1 left alone: It holds something else by now.',
    );
  });
});
