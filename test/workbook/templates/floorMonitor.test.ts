import assert from 'node:assert/strict';
import { replaceEdition } from '../../../src/dataset/inForce.ts';
import { calculateTemplate, toSixDigits } from '../../support/calculateTemplate.ts';
import { seedEdition } from '../../support/seedEdition.ts';

describe('floor-monitor', function () {
  this.timeout(120_000);
  before(() => replaceEdition(seedEdition));

  it('takes VAT out only where the switch says so, and pays nothing above the floor', async () => {
    const sheet = await calculateTemplate('floor-monitor');
    await sheet.type('D9', 100);
    await sheet.type('D14', 1000);
    const own = (): unknown[] => ['D12', 'D13', 'D15'].map((cell) => toSixDigits(sheet.read(cell)));
    assert.deepEqual(own(), [88.4956, 21.5044, 21.5044]);
    await sheet.type('D10', 'excl');
    assert.deepEqual(own(), [100, 10, 10]);
    await sheet.type('D9', 120);
    assert.deepEqual(own(), [120, 0, 0]);
    sheet.dispose();
  });
});
