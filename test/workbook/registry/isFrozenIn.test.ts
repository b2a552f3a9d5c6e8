import assert from 'node:assert/strict';
import type { Place } from '../../../src/workbook/place/area.ts';
import { isFrozenIn } from '../../../src/workbook/registry/isFrozenIn.ts';

const place = (sheet: string, row: number, column: number, rows = 1): Place => ({
  sheet,
  area: { row, column, rows, columns: 1 },
});

describe('isFrozenIn(frozen, cells)', () => {
  const cells = { sheet: 'Deck', address: 'A8:F12', isCopy: false, firstRow: [] };

  it('finds a frozen formula that stands behind texts in the first row', () => {
    assert.equal(isFrozenIn([place('Deck', 7, 4)], cells), true);
    assert.equal(isFrozenIn([place('Deck', 5, 0, 3)], cells), true);
  });

  it('does not take others for it', () => {
    assert.equal(isFrozenIn([place('Deck', 8, 4), place('Deck', 7, 6), place('Other', 7, 4)], cells), false);
  });
});
