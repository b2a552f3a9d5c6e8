import assert from 'node:assert/strict';
import { listPlants, operatorsUnder } from '../../../src/dataset/answer/operators.ts';
import { parsePeriod, serialOf } from '../../../src/model/index.ts';
import { makeEdition } from '../../support/makeEdition.ts';
import { seedEdition } from '../../support/seedEdition.ts';

describe('operatorsUnder(edition, company, day)', () => {
  it('has Less Common Metals under USA Rare Earth from 18 November 2025 on', () => {
    const under = (day: number) => [...operatorsUnder(seedEdition, 'usa-rare-earth', day)];
    assert.deepEqual(under(serialOf(2025, 11, 17)), ['usa-rare-earth']);
    assert.ok(under(serialOf(2025, 11, 18)).includes('less-common-metals'));
  });

  it('has nothing that is only agreed, or of which half or less is held', () => {
    const under = operatorsUnder(seedEdition, 'usa-rare-earth', seedEdition.date);
    for (const company of ['carester', 'serra-verde', 'texas-mineral-resources'])
      assert.ok(!under.has(company), company);
    assert.ok(operatorsUnder(seedEdition, 'hochschild-mining', seedEdition.date).has('aclara-resources'));
    assert.ok(
      !operatorsUnder(seedEdition, 'american-resources', seedEdition.date).has('reelement-technologies'),
    );
  });

  it('goes through others, and round in circles only once', () => {
    const edition = makeEdition({
      ownership: [
        { owner: 'a', owned: 'b' },
        { owner: 'b', owned: 'c', share: 0.6 },
        { owner: 'c', owned: 'a' },
        { owner: 'c', owned: 'd', to: '2020' },
      ],
    });
    assert.deepEqual([...operatorsUnder(edition, 'a', edition.date)].sort(), ['a', 'b', 'c']);
  });
});

describe('listPlants(edition, entity, when)', () => {
  const plants = (id: string, when?: string) =>
    listPlants(seedEdition, seedEdition.findEntity(id)!, when === undefined ? undefined : parsePeriod(when));

  it('has the plants of a company', () => {
    assert.deepEqual([...plants('mp-materials')].sort(), ['10x', 'independence', 'mountain-pass']);
  });

  it('has those of a purchase by the end of the date asked for', () => {
    assert.ok(plants('usa-rare-earth').includes('ellesmere-port'));
    assert.ok(!plants('usa-rare-earth', '2025-10').includes('ellesmere-port'));
    assert.ok(plants('usa-rare-earth', '2025').includes('ellesmere-port'));
  });

  it('has the facilities in a country, and no companies', () => {
    assert.deepEqual([...plants('estonia')].sort(), ['narva', 'silmet']);
  });
});
