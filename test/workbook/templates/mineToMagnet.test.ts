import assert from 'node:assert/strict';
import { replaceEdition } from '../../../src/dataset/inForce.ts';
import { calculateTemplate } from '../../support/calculateTemplate.ts';
import { seedEdition } from '../../support/seedEdition.ts';
import { shownCell } from '../../support/shownCell.ts';

describe('mine-to-magnet', function () {
  this.timeout(120_000);
  before(() => replaceEdition(seedEdition));

  const cases: [company: string, mined: unknown, asOxide: unknown, gap: unknown, separated: number][] = [
    ['MP Materials', 50692, 7958.64, 1958.64, 6000],
    ['Lynas', '–', '–', '–', 9000],
    ['Estonia', 0, 0, 0, 0],
  ];
  for (const [name, ...expected] of cases)
    it(`has a mine's line, or a dash, for ${name}`, async () => {
      const sheet = await calculateTemplate('mine-to-magnet');
      await sheet.type('B5', name);
      assert.deepEqual(
        ['B14', 'B22', 'B28', 'B15'].map((cell) => shownCell(sheet, cell)),
        expected,
      );
      sheet.dispose();
    });
});
