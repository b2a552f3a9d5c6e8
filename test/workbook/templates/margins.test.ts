import assert from 'node:assert/strict';
import { replaceEdition } from '../../../src/dataset/inForce.ts';
import { calculateTemplate } from '../../support/calculateTemplate.ts';
import type { CalculatedSheet } from '../../support/calculatedSheet.ts';
import { seedEdition } from '../../support/seedEdition.ts';
import { shownCell } from '../../support/shownCell.ts';

describe('margins', function () {
  this.timeout(120_000);
  let sheet: CalculatedSheet;
  before(() => replaceEdition(seedEdition));
  beforeEach(async () => {
    sheet = await calculateTemplate('margins');
  });
  afterEach(() => sheet.dispose());

  const shown = (cells: readonly string[]): unknown[] => cells.map((cell) => shownCell(sheet, cell));
  const margin = ['D13', 'E13', 'F13', 'G13', 'H13', 'I13', 'J13'];

  for (const date of ['2026-02-19', null])
    it(`has no margin of quotes of two days, and says which: ${date ?? 'blank'}`, async () => {
      await sheet.type('B3', date);
      const words = 'Quotes of two days give no margin: metal of 2026-02-02, oxide of 2026-02-19.';
      assert.deepEqual(shown(margin), [898.8, 850, '–', '–', '–', '–', words]);
    });

  it('says of a typed rate that it is not from the dataset', async () => {
    assert.match(String(shownCell(sheet, 'D5')), /^Implied by the NdPr oxide quote of 2026-02-19/);
    await sheet.type('B5', 7.2);
    assert.deepEqual(shown(['D5']), ['Yours: not from the dataset.']);
  });

  it('takes VAT out only at its two words', async () => {
    assert.deepEqual(shown(['G13', 'H13']), [17.7128, 15.675]);
    await sheet.type('B6', 'excl');
    assert.deepEqual(shown(['G13', 'H13']), [17.7128, 17.7128]);
    for (const word of ['including', 'no', '']) {
      await sheet.type('B6', word === '' ? null : word);
      assert.deepEqual(shown(['H13', 'I13', 'G22', 'D6']), [
        '#N/A',
        '#N/A',
        '#N/A',
        'Type incl or excl: another word is not understood, and gives no figure.',
      ]);
    }
  });

  it('shows the day of the quote that a premium takes', async () => {
    assert.deepEqual(shown(['D22', 'J22']), ['2025-08-26', 'Quotes of 2025-09-25 and 2025-08-26.']);
    await sheet.type('D22', '2025-09-25');
    assert.deepEqual(shown(['J22']), ['Quotes of 2025-09-25 and 2025-08-26.']);
    assert.deepEqual(shown(['J23']), ['Quotes of 2025-11-30 and 2026-02-02: too far apart for a premium.']);
  });
});
