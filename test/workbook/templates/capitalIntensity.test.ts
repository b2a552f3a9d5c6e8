import assert from 'node:assert/strict';
import { replaceEdition } from '../../../src/dataset/inForce.ts';
import { calculateTemplate } from '../../support/calculateTemplate.ts';
import { seedEdition } from '../../support/seedEdition.ts';
import { shownCell } from '../../support/shownCell.ts';

describe('capital-intensity', function () {
  this.timeout(120_000);
  before(() => replaceEdition(seedEdition));

  const cases: [name: string, sum: unknown, currency: unknown][] = [
    ['Benson', 918100000, 'USD'],
    ['White Mesa', 410000000, 'USD'],
    ['Independence', '–', '–'],
  ];
  for (const row of [10, 16])
    for (const [name, ...expected] of cases)
      it(`finds the sum of ${name} in row ${row}, whatever kind it is`, async () => {
        const sheet = await calculateTemplate('capital-intensity');
        await sheet.type(`A${row}`, name);
        assert.deepEqual(
          [`E${row}`, `F${row}`].map((cell) => shownCell(sheet, cell)),
          expected,
        );
        sheet.dispose();
      });
});
