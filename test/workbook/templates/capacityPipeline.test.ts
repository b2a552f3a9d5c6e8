import assert from 'node:assert/strict';
import { replaceEdition } from '../../../src/dataset/inForce.ts';
import { calculateTemplate } from '../../support/calculateTemplate.ts';
import { seedEdition } from '../../support/seedEdition.ts';

describe('capacity-pipeline', function () {
  this.timeout(120_000);
  before(() => replaceEdition(seedEdition));

  it('puts every tonne into one status and one line', async () => {
    const sheet = await calculateTemplate('capacity-pipeline');
    const labels = sheet.list().filter(({ address }) => /^A\d+$/.test(address));
    const row = (label: string): number => {
      const found = labels.find(({ value }) => value === label);
      assert.ok(found, label);
      return Number(found.address.slice(1));
    };
    const all = row('All');
    const plants = labels
      .filter(({ value }) => value === 'All')
      .map(({ address }) => Number(address.slice(1)));
    assert.equal(sheet.read(`E${all}`), sheet.read(`F${plants[1] ?? 0}`));
    const tenX = row('10X');
    assert.deepEqual(
      ['C', 'D', 'E', 'F'].map((column) => sheet.read(`${column}${tenX}`)),
      [0, 7000, 0, 7000],
    );
    const benson = row('Benson');
    assert.deepEqual([sheet.read(`C${benson}`), sheet.read(`E${benson}`)], [0, 10000]);
    const american = [
      '10X',
      'Benson',
      'Blacksburg',
      'Dallas-Fort Worth hub',
      'Independence',
      'San Marcos',
      'Sumter',
    ];
    const planned = [...american, 'USA Rare Earth'].map((name) => Number(sheet.read(`F${row(name)}`)));
    await sheet.type('Z1', '=REE.CAPACITY("United States","Magnets",,"announced")');
    assert.equal(
      planned.reduce((sum, one) => sum + one, 0),
      sheet.read('Z1'),
    );
    assert.equal(sheet.read(`F${row('USA Rare Earth')}`), 3600);
    sheet.dispose();
  });
});
