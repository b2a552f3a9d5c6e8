import assert from 'node:assert/strict';
import { valueIn } from '../../../src/dataset/index.ts';
import { parseRate, serialOf } from '../../../src/model/index.ts';
import { askFact } from '../../support/ask.ts';
import { makeEdition } from '../../support/makeEdition.ts';
import { refusalOf } from '../../support/refusalOf.ts';
import { seedEdition } from '../../support/seedEdition.ts';

type Asked = readonly [name: string, measure: string, when?: string | number];

const value = ([name, measure, when]: Asked, unit = '', rate?: unknown) => {
  const found = valueIn(
    askFact(seedEdition, name, measure, when),
    unit,
    rate === undefined ? undefined : parseRate(rate),
  );
  return [found.value, found.unit];
};

describe('valueIn(finding, unit, rate)', () => {
  const cases: [asked: Asked, unit: string, expected: [number | string, string]][] = [
    [['NdPr', 'price', 2024], '', [55, 'USD/kg']],
    [['NdPr', 'price', 2024], 'USD/t', [55_000, 'USD/t']],
    [['NdPr metal', 'price: spot', '2026-02'], 'CNY/kg', [898.8, 'CNY/kg']],
    [['10X', 'nameplate capacity'], 'kt/yr', [7, 'kt/yr']],
    [['Mountain Pass', 'production: NdPr oxide', 2025], 'kg', [2_599_000, 'kg']],
    [['Bayan Obo', 'reserves'], '', [35_000_000, 't REO']],
    [['Bayan Obo', 'reserves'], 'Mt REO', [35, 'Mt REO']],
    [['Ramaco', 'share of demand', 2035], '', [0.08, 'fraction']],
    [['Ramaco', 'share of demand', 2035], 'percent', [8, 'percent']],
    [['MP Materials', 'revenue', 2025], '', [224_400_000, 'USD']],
    [['MP Materials', 'revenue', 2025], 'US$', [224_400_000, 'USD']],
    [['Stillwater', 'floor area'], '', [310_000, 'sq ft']],
    [['Stillwater', 'floor area'], 'm2', [28_799.9424, 'm²']],
    [['United States', 'employment', 2025], 'persons', [670, 'count']],
    [['10X', 'start'], '', [serialOf(2028, 1, 1), '']],
    [['10X', 'location'], '', ['Northlake, Texas, US', '']],
  ];
  for (const [asked, unit, expected] of cases) {
    it(`gives ${expected.join(' ')} for ${asked.join(', ')}${unit && ` in ${unit}`}`, () => {
      const [number, text] = value(asked, unit);
      assert.equal(text, expected[1]);
      if (typeof number === 'number')
        assert.ok(Math.abs(number / Number(expected[0]) - 1) < 1e-12, `${number}`);
      else assert.equal(number, expected[0]);
    });
  }

  it('changes money at the rate that is given', () => {
    assert.deepEqual(value(['MP Materials', 'revenue', 2025], 'CNY', 7), [1_570_800_000, 'CNY']);
  });

  const refusals: [asked: Asked, unit: string, message: RegExp][] = [
    [['10X', 'location'], 't', /^The location is a text: it has no unit\. Leave the unit blank\.$/],
    [['10X', 'start'], 'yr', /^The start is a date: it has no unit\./],
    [['NdPr', 'price'], 't', /is a unit of a mass, not of a price\. Use USD\/kg/],
    [['MP Materials', 'revenue', 2025], 'kg', /not of an amount of money/],
    [['MP Materials', 'revenue', 2025], 'EUR', /^224,400,000 USD of 2025; for EUR, give the rate/],
    [['Mountain Pass', 'production: NdPr oxide'], 't/yr', /not of a mass\. Use t, kt, kg/],
    [['Mountain Pass', 'production: concentrate'], 't', /differ in what they are of\. Use t REO, kt REO/],
    [['Stillwater', 'floor area'], 'acres', /is not a unit\. Use sq ft, m²/],
    [['Ramaco', 'share of demand', 2035], 't', /not of a share/],
  ];
  for (const [asked, unit, message] of refusals) {
    it(`refuses ${asked.join(', ')} in ${unit}`, () => {
      const refusal = refusalOf(() => value(asked, unit));
      assert.equal(refusal.cell, '#VALUE!');
      assert.match(refusal.message, message);
    });
  }

  it('never puts words where a number belongs', () => {
    const edition = makeEdition({
      entities: [{ id: 'plant' }],
      observations: [
        { id: 'words', subject: 'plant', measure: 'production', unit: '', text: 'much', period: '2025' },
      ],
    });
    const refusal = refusalOf(() => valueIn(askFact(edition, 'plant', 'production'), ''));
    assert.equal(refusal.message, 'Printed in words: "much". REE.CLAIMS shows it.');
    assert.equal(refusal.cell, '#N/A');
  });
});
