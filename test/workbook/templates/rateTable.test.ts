import assert from 'node:assert/strict';
import { replaceEdition } from '../../../src/dataset/inForce.ts';
import { calculateTemplate } from '../../support/calculateTemplate.ts';
import { seedEdition } from '../../support/seedEdition.ts';
import { shownCell } from '../../support/shownCell.ts';

describe('rate-table', function () {
  this.timeout(120_000);
  before(() => replaceEdition(seedEdition));

  it('says of the implied rate which quote it is of, and of a typed one that it is the user’s', async () => {
    const sheet = await calculateTemplate('rate-table');
    const row = (): unknown[] => ['B6', 'D6', 'E6', 'F6'].map((cell) => shownCell(sheet, cell));
    const implied =
      'Implied by the NdPr oxide quote of 2026-02-19, printed in both currencies. Not an official rate: type yours.';
    assert.deepEqual(row(), [6.91057, '2026-02-19', 6.91057, implied]);
    const own = 'Yours: type its day and its source.';
    await sheet.type('B6', 7.2);
    assert.deepEqual(row(), [7.2, '', 7.2, own]);
    await sheet.type('B6', null);
    assert.deepEqual(row(), [null, '', '', own]);
    sheet.dispose();
  });

  it('makes what the rate argument takes of the pair and the rate of its own row', async () => {
    const sheet = await calculateTemplate('rate-table');
    const shown = (): unknown[] => ['E6', 'E7', 'E8', 'E9'].map((cell) => shownCell(sheet, cell));
    await sheet.type('B6', 7.2);
    await sheet.type('B7', 0.65);
    assert.deepEqual(shown(), [7.2, 'AUDUSD 0.65', '', '']);
    await sheet.type('A6', 'USD per EUR');
    await sheet.type('B6', 1.1);
    await sheet.type('A7', 'CNY per USD');
    await sheet.type('B7', 7.1);
    await sheet.type('A8', 'Euro');
    await sheet.type('B8', 1.1);
    assert.deepEqual(shown(), ['EURUSD 1.1', 7.1, '–', '']);
    sheet.dispose();
  });
});
