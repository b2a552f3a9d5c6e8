import assert from 'node:assert/strict';
import { askCapacity, figureOf, idsOf } from '../../support/ask.ts';
import { refusalOf } from '../../support/refusalOf.ts';
import { seedEdition } from '../../support/seedEdition.ts';

describe('a capacity of the seeds', () => {
  const answers = [
    [['10X'], '7000 t/yr'],
    [['10X', '', '', 'construction'], '7000 t/yr'],
    [['10X', 'NdFeB magnets', '', 'announced'], '7000 t/yr'],
    [['10X', 'magnets'], '7000 t/yr'],
    [['10X', '', 2028], '7000 t/yr'],
    [['MP Materials', 'NdFeB magnets'], '1000 t/yr'],
    [['MP Materials', 'magnets'], '1000 t/yr'],
    [['MP Materials', 'NdFeB magnets', '', 'announced'], '10000 t/yr'],
    [['MP Materials', 'NdFeB magnets', '', 'construction'], '10000 t/yr'],
    [['MP', 'NdPr oxide'], '6000 t/yr'],
    [['USA Rare Earth', 'NdFeB magnets', '', 'announced'], '10000 t/yr'],
    [['White Mesa', 'NdPr oxide'], '1000 t/yr'],
    [['White Mesa', 'NdPr oxide', 2024, 'built low'], '850 t/yr'],
    [['White Mesa', 'NdPr oxide', 2024, 'high'], '1000 t/yr'],
    [['White Mesa', 'NdPr oxide', '', 'announced'], '6000 t/yr'],
    [['Tyseley', '', '', 'high'], '350 t/yr'],
    [['Vinton', 'Dy oxide'], '200 t/yr'],
    [['JL MAG'], '40000 t/yr'],
    [['JL MAG', '', 2025], '40000 t/yr'],
    [['JL MAG', '', '', 'announced'], '60000 t/yr'],
    [['Lynas'], '9000 t/yr'],
    [['Lynas', '', '', 'announced'], '9000 t/yr'],
    [['China', 'NdFeB magnets'], '40000 t/yr'],
    [['China', 'magnets'], '42000 t/yr'],
    [['China', 'magnets', '', 'construction'], '42000 t/yr'],
    [['China', 'magnets', '', 'announced'], '67000 t/yr'],
    [['United States', 'NdFeB magnets'], '5000 t/yr'],
    [['Estonia', 'magnets'], '2000 t/yr'],
    [['France', 'light REO', '', 'construction'], '800 t/yr'],
    [['Eneabba'], '17500 t REO/yr'],
  ] as const;
  for (const [asked, expected] of answers) {
    it(`CAPACITY(${asked.map((one) => JSON.stringify(one)).join(', ')}) is ${expected}`, () => {
      const [name, product, when, status] = asked as readonly [string, string?, (string | number)?, string?];
      assert.equal(figureOf(askCapacity(seedEdition, name, product, when, status)), expected);
    });
  }

  it('is the decided claim on 10X, with the reason of the decision, whatever the status', () => {
    for (const status of ['', 'construction', 'announced']) {
      const finding = askCapacity(seedEdition, '10X', '', '', status);
      assert.deepEqual(idsOf(finding), ['10x-magnets-khelre']);
      assert.match(finding.reason, /^decided: The plant alone\./);
    }
    assert.equal(askCapacity(seedEdition, '10X').extent, 'nothing is built: this is announced');
  });

  it('says where a plant is only announced, and what is, where built is asked for', () => {
    const refusal = refusalOf(() => askCapacity(seedEdition, '10X', '', '', 'built'));
    assert.equal(refusal.cell, '#N/A');
    assert.equal(refusal.message, 'No built nameplate capacity of 10X. Status "announced" gives 7,000 t/yr.');
  });

  it('is not there yet the year before the plant starts', () => {
    const refusal = refusalOf(() => askCapacity(seedEdition, '10X', '', 2027));
    assert.equal(refusal.cell, '#N/A');
    assert.match(refusal.message, /^No built nameplate capacity of 10X in 2027\./);
  });

  it('is neither superseded nor computed: Stillwater alone has none', () => {
    for (const status of ['', 'built', 'construction', 'announced', 'announced high']) {
      const refusal = refusalOf(() => askCapacity(seedEdition, 'Stillwater', 'NdFeB magnets', '', status));
      assert.equal(refusal.cell, '#N/A', status);
      assert.match(
        refusal.message,
        /REE\.CLAIMS\("Stillwater","nameplate capacity"\) lists what is printed\.$/,
      );
    }
  });

  it('is the printed total of the company, and says that it is under construction', () => {
    const finding = askCapacity(seedEdition, 'MP Materials', 'NdFeB magnets', '', 'announced');
    assert.deepEqual(idsOf(finding), ['mp-materials-magnets-company-total']);
    assert.equal(finding.extent, 'printed total; under construction');
  });

  it('is a combined figure in place of its plants', () => {
    const finding = askCapacity(seedEdition, 'USA Rare Earth', 'NdFeB magnets', '', 'announced');
    assert.deepEqual(idsOf(finding), ['usa-rare-earth-magnets-combined']);
  });

  it('is a sum of plants where no total is printed, and names them', () => {
    const finding = askCapacity(seedEdition, 'United States', 'NdFeB magnets');
    assert.equal(finding.extent, 'sum of 3: Independence 1,000, San Marcos 2,000, Sumter 2,000');
    assert.equal(finding.claims.length, 3);
    assert.equal(finding.reason, 'no printed total');
  });

  it('counts the plants of a company that was bought', () => {
    const metal = askCapacity(seedEdition, 'USA Rare Earth', 'metal and alloy', '', 'announced');
    assert.deepEqual(idsOf(metal), [
      'usa-rare-earth-metal-combined',
      'lcm-lacq-metal-and-alloy-usar-lacq-finanzen',
    ]);
    assert.equal(metal.value, 13750);
  });

  it('wants low or high for a printed range', () => {
    const refusal = refusalOf(() => askCapacity(seedEdition, 'White Mesa', 'NdPr oxide', 2024));
    assert.equal(refusal.cell, '#N/A');
    assert.equal(
      refusal.message,
      'Printed as a range: 850–1,000 t/yr of 2024. Add low or high to the status: "built low".',
    );
  });

  it('wants the product where there are several', () => {
    const refusal = refusalOf(() => askCapacity(seedEdition, 'White Mesa'));
    assert.equal(refusal.cell, '#VALUE!');
    assert.equal(
      refusal.message,
      'White Mesa makes 3 products: name one. Did you mean "Dy oxide", "NdPr oxide" or "Tb oxide"?',
    );
    assert.equal(refusalOf(() => askCapacity(seedEdition, 'MP Materials')).cell, '#VALUE!');
  });

  it('never is feed, a possibility or a pilot', () => {
    assert.equal(refusalOf(() => askCapacity(seedEdition, 'Mesa', '', '', 'announced')).cell, '#N/A');
    assert.equal(askCapacity(seedEdition, 'San Marcos', '', '', 'announced').value, 2000);
    assert.equal(askCapacity(seedEdition, 'La Rochelle').value, 4500);
  });

  it('holds from the date it was stated, not before and not beyond the edition', () => {
    assert.equal(askCapacity(seedEdition, 'San Marcos', '', 2024).value, 2000);
    assert.equal(askCapacity(seedEdition, 'Lynas', '', 2026).value, 9000);
    for (const [name, year] of [
      ['San Marcos', 2022],
      ['Lynas', 2023],
      ['Lynas', 2028],
    ] as const)
      assert.equal(refusalOf(() => askCapacity(seedEdition, name, '', year)).cell, '#N/A', `${name} ${year}`);
  });

  it('names candidates for what could be a company or an agency', () => {
    assert.deepEqual(refusalOf(() => askCapacity(seedEdition, 'DoW')).candidates, [
      '"company:dow-chemical"',
      '"agency:us-department-of-defense"',
    ]);
  });
});
