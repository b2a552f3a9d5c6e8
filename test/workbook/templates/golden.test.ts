import assert from 'node:assert/strict';
import { replaceEdition } from '../../../src/dataset/inForce.ts';
import { calculateTemplate, toSixDigits } from '../../support/calculateTemplate.ts';
import { seedEdition } from '../../support/seedEdition.ts';

/** Template, cell, value to six digits. */
type Golden = readonly [cell: string, value: number | string];

const golden: Readonly<Record<string, readonly Golden[]>> = {
  'price-deck': [
    ['E11', 55],
    ['E12', 69],
    ['E21', 239],
    ['E24', 1010],
    ['B33', 69],
  ],
  'rate-table': [
    ['B6', 6.91057],
    ['B12', 100.571],
  ],
  'price-history': [
    ['C11', 63],
    ['B22', 69],
    ['B11', '–'],
    ['A60', '2026-02-19'],
    ['B60', 123],
  ],
  'deal-log': [
    ['D10', 584273800000],
    ['B15', 700000000],
    ['D15', 500000000],
  ],
  'country-supply': [
    ['B7', 270000],
    ['E7', 0.692308],
    ['B20', 389310],
    ['B21', 390000],
    ['B22', 690],
    ['C22', -4000],
  ],
  'floor-monitor': [
    ['B8', 110],
    ['B9', 83.9294],
    ['B12', 74.2738],
    ['B13', 35.7262],
    ['B15', 25.6514],
    ['B18', 51.016],
    ['C9', 110.637],
    ['C13', 12.0909],
    ['C14', 1006],
    ['C18', 42.273],
    ['C26', 89],
  ],
  'magnet-feed': [
    ['B7', 7000],
    ['B11', 0.849746],
    ['B13', 2471.33],
    ['C13', 3530.47],
    ['B21', 2025],
    ['B22', 69],
    ['B23', 170.522],
  ],
  'mine-to-magnet': [
    ['B14', 51000],
    ['B15', 7000],
    ['D15', 13400],
    ['D19', 33750],
    ['B22', 8007],
    ['C25', 4236.56],
    ['B31', 5234.77],
  ],
  margins: [
    ['D13', 898.8],
    ['E13', 748.7],
    ['F13', 150.1],
    ['G13', 17.7128],
  ],
  'capital-intensity': [
    ['I10', 178571],
    ['I12', 91810],
    ['B21', 1147500000],
    ['B28', 2750600000],
  ],
};

describe('templates, checked against the seeds', function () {
  this.timeout(120_000);
  before(() => replaceEdition(seedEdition));

  for (const [id, cells] of Object.entries(golden))
    it(`${id} has the figures of the seeds`, async () => {
      const sheet = await calculateTemplate(id);
      const found = cells.map(([cell]): Golden => [cell, toSixDigits(sheet.read(cell)) as number | string]);
      sheet.dispose();
      assert.deepEqual(
        found,
        cells.map(([cell, value]) => [cell, toSixDigits(value)]),
      );
    });
});
