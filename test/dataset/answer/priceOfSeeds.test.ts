import assert from 'node:assert/strict';
import { askPrice, figureOf, idsOf } from '../../support/ask.ts';
import { refusalOf } from '../../support/refusalOf.ts';
import { seedEdition } from '../../support/seedEdition.ts';

describe('a price of the seeds', () => {
  const answers = [
    [['NdPr', '2024'], '55 USD/kg'],
    [['NdPr', 2024], '55 USD/kg'],
    [['ndpr oxide', '2024E'], '55 USD/kg'],
    [['NdPr'], '69 USD/kg'],
    [['NdPr', '', 'average'], '69 USD/kg'],
    [['NdPr', '', 'spot'], '850000 CNY/t'],
    [['NdPr', '', 'floor'], '110 USD/kg'],
    [['NdPr', '', 'threshold'], '150 USD/kg'],
    [['Nd oxide', 45107], '78 USD/kg'],
    [['Nd2O3', '2023-06-30'], '78 USD/kg'],
    [['NdPr metal', '2026-02', 'spot'], '898800 CNY/t'],
    [['Tb', 2020], '670 USD/kg'],
    [['Dy', 2022], '382 USD/kg'],
    [['Nd', 2020], '47 USD/kg'],
    [['Dy', '2015-12-31', 'year-end'], '227.5 USD/kg'],
    [['Dy', 2025, 'average global consumption 4%'], '233 USD/kg'],
    [['Y', '', 'spot Rotterdam'], '350 USD/kg'],
    [['NdPr', '', 'assessment Europe'], '83.75 USD/kg'],
    [['Lynas product mix', '', 'realized'], '85.6 AUD/kg REO'],
    [['rare earths', 2019, 'unit value'], '6080 USD/t REO'],
  ] as const;
  for (const [asked, expected] of answers) {
    it(`PRICE(${asked.map((one) => JSON.stringify(one)).join(', ')}) is ${expected}`, () => {
      const [material, when, basis] = asked as readonly [string, (string | number)?, string?];
      assert.equal(figureOf(askPrice(seedEdition, material, when, basis)), expected);
    });
  }

  it('is the latest vintage, not the first', () => {
    assert.deepEqual(idsOf(askPrice(seedEdition, 'Dy', 2022)), ['usgs-mcs2026-dy-oxide-2022']);
    assert.equal(askPrice(seedEdition, 'Dy', 2022).reason, 'the latest publication');
    assert.deepEqual(idsOf(askPrice(seedEdition, 'Tb', 2020)), ['usgs-mcs2025-tb-oxide-2020']);
    assert.deepEqual(idsOf(askPrice(seedEdition, 'Nd', 2020)), ['usgs-mcs2021-nd-oxide-2020']);
  });

  it('says first, last and nearest where the year has none', () => {
    const late = refusalOf(() => askPrice(seedEdition, 'NdPr', '2030'));
    assert.equal(late.cell, '#N/A');
    assert.equal(
      late.message,
      'No average price of NdPr oxide for 2030. First 2021, last 2025, nearest 2025.',
    );
    const early = refusalOf(() => askPrice(seedEdition, 'NdPr', '1990'));
    assert.equal(
      early.message,
      'No average price of NdPr oxide for 1990. First 2021, last 2025, nearest 2021.',
    );
  });

  it('has the terms of both contracts in force, and neither before they begin', () => {
    const finding = askPrice(seedEdition, 'NdPr', undefined, 'floor');
    assert.deepEqual(idsOf(finding), ['floor-dod-ndpr-oxide', 'floor-jare-ndpr-oxide']);
    assert.equal(finding.extent, '2 terms at this figure are in force');
    assert.deepEqual(idsOf(askPrice(seedEdition, 'NdPr', '2025-10-01', 'floor')), ['floor-dod-ndpr-oxide']);
    assert.deepEqual(idsOf(askPrice(seedEdition, 'NdPr', '', 'floor Lynas-JARE')), ['floor-jare-ndpr-oxide']);
    const before = refusalOf(() => askPrice(seedEdition, 'NdPr', '2025-09-30', 'floor'));
    assert.equal(before.cell, '#N/A');
    assert.match(
      before.message,
      /^No floor price of NdPr oxide is in force on 30 Sep 2025\. First 2025-10-01\.\.2035-09-30/,
    );
  });

  it('never is what was only proposed', () => {
    assert.ok(!idsOf(askPrice(seedEdition, 'NdPr', undefined, 'floor')).includes('floor-dow-ndpr-oxide'));
    assert.equal(refusalOf(() => askPrice(seedEdition, 'NdPr', '', 'floor Lynas-DoW')).cell, '#N/A');
    assert.deepEqual(idsOf(askPrice(seedEdition, 'rare earth concentrate', '2022-Q3', 'contract')), [
      'baotou-concentrate-2022-q3',
    ]);
  });

  it('never is what was computed while the series prints anything', () => {
    assert.equal(refusalOf(() => askPrice(seedEdition, 'NdPr', 2025, 'realized')).cell, '#N/A');
    assert.equal(refusalOf(() => askPrice(seedEdition, 'NdPr', '2023-04', 'list')).cell, '#N/A');
    assert.equal(askPrice(seedEdition, 'NdPr', '2023-05', 'list').value, 495000);
  });

  it('names the nearest materials', () => {
    const refusal = refusalOf(() => askPrice(seedEdition, 'neodynium'));
    assert.equal(refusal.cell, '#VALUE!');
    assert.match(refusal.message, /^No material is called "neodynium"\. Did you mean Nd( or .+|, .+)?\?$/);
    assert.equal(refusalOf(() => askPrice(seedEdition, 'NdPr oxid')).candidates[0], 'NdPr oxide');
  });

  it('names the markets where the words fit none or several', () => {
    assert.equal(
      refusalOf(() => askPrice(seedEdition, 'Dy', 2025, 'spot Mars')).message,
      'No spot Mars price of Dy oxide. Did you mean "spot China" or "spot Europe"?',
    );
    const several = refusalOf(() => askPrice(seedEdition, 'Dy', 2025, 'average consumption'));
    assert.equal(several.cell, '#VALUE!');
    assert.equal(
      several.message,
      'Several average consumption prices of Dy oxide. Did you mean "average global consumption 4%" or "average global consumption 96%"?',
    );
  });

  it('says which bases there are', () => {
    const refusal = refusalOf(() => askPrice(seedEdition, 'Sm', 2024, 'spot'));
    assert.equal(refusal.cell, '#N/A');
    assert.equal(refusal.message, 'No spot price of Sm oxide. There is: average.');
  });
});
