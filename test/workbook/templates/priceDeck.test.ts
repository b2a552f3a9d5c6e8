import assert from 'node:assert/strict';
import { replaceEdition } from '../../../src/dataset/inForce.ts';
import { calculateTemplate } from '../../support/calculateTemplate.ts';
import type { CalculatedSheet } from '../../support/calculatedSheet.ts';
import { seedEdition } from '../../support/seedEdition.ts';
import { shownCell } from '../../support/shownCell.ts';

describe('price-deck', function () {
  this.timeout(120_000);
  let sheet: CalculatedSheet;
  before(() => replaceEdition(seedEdition));
  beforeEach(async () => {
    sheet = await calculateTemplate('price-deck');
    await sheet.type('F12', 80);
  });
  afterEach(() => sheet.dispose());

  const price = (): unknown[] => [
    ...['B12', 'C12', 'I12'].map((cell) => shownCell(sheet, cell)),
    String(shownCell(sheet, 'K12')).replace(/Published: .*/, 'Published'),
  ];

  it('has an own price in the row of its year and unit', () => {
    assert.deepEqual(price(), [2025, 'USD/kg', 80, 'Own price. Published']);
    assert.equal(shownCell(sheet, 'B33'), 80);
  });

  it('gives a dash and words once the row is of another year, and the published price once it is deleted', async () => {
    await sheet.type('B3', 2024);
    assert.deepEqual(price(), [
      2024,
      'USD/kg',
      '–',
      'The own price is of 2025 in USD/kg, the row of 2024 in USD/kg: it does not count. Published',
    ]);
    assert.equal(shownCell(sheet, 'B33'), '#DIV/0!');
    await sheet.type('F12', null);
    assert.equal(shownCell(sheet, 'I12'), 55);
  });

  it('gives a dash and words once the row is in another unit, and counts once the own unit is that', async () => {
    await sheet.type('B6', 'USD/t');
    assert.deepEqual(price(), [
      2025,
      'USD/t',
      '–',
      'The own price is of 2025 in USD/kg, the row of 2025 in USD/t: it does not count. Published',
    ]);
    await sheet.type('F12', 80000);
    await sheet.type('H12', 'USD/t');
    assert.deepEqual(price(), [2025, 'USD/t', 80000, 'Own price. Published']);
  });

  for (const typed of ['eighty', -5])
    it(`gives a dash and words for ${JSON.stringify(typed)}`, async () => {
      await sheet.type('F12', typed);
      assert.deepEqual(price().slice(2), [
        '–',
        'The own price is not a number from 0 on: it does not count. Published',
      ]);
    });
});
