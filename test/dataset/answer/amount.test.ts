import assert from 'node:assert/strict';
import { figureWords, flowIn, priceIn, unitOfFinding } from '../../../src/dataset/index.ts';
import type { Finding } from '../../../src/dataset/index.ts';
import { parseRate } from '../../../src/model/index.ts';
import type { Rate } from '../../../src/model/index.ts';
import { askCapacity, askFact, askPrice } from '../../support/ask.ts';
import { makeCapacity, makeEdition } from '../../support/makeEdition.ts';
import { refusalOf } from '../../support/refusalOf.ts';
import { seedEdition } from '../../support/seedEdition.ts';

function price(finding: Finding, unit = '', rate?: number | string): string {
  const parsed: Rate | undefined = rate === undefined ? undefined : parseRate(rate);
  const { value, unit: given } = priceIn(finding, unit, parsed);
  return `${Number(value.toPrecision(6))} ${given.text}`;
}

describe('priceIn(finding, unit, rate)', () => {
  const average = askPrice(seedEdition, 'NdPr', 2024);
  const quote = askPrice(seedEdition, 'NdPr', '', 'spot');
  const metal = askPrice(seedEdition, 'NdPr metal', '2026-02', 'spot');
  const lynas = askPrice(seedEdition, 'Lynas product mix', '2025-Q4', 'realized');

  const answers = [
    [average, '', undefined, '55 USD/kg'],
    [average, 'USD/t', undefined, '55000 USD/t'],
    [average, '$/lb', undefined, '24.9476 USD/lb'],
    [average, 'CNY/kg', 7, '385 CNY/kg'],
    [average, '', 7, '55 USD/kg'],
    [quote, '', undefined, '123 USD/kg'],
    [quote, 'USD/t', undefined, '123000 USD/t'],
    [quote, 'CNY/kg', undefined, '850 CNY/kg'],
    [quote, 'RMB/t', undefined, '850000 CNY/t'],
    [quote, '', 6.95, '122.302 USD/kg'],
    [metal, '', 6.95, '129.324 USD/kg'],
    [metal, 'CNY/kg', undefined, '898.8 CNY/kg'],
    [lynas, '', 'AUDUSD 0.65', '55.64 USD/kg REO'],
    [lynas, '', 'USDAUD 1.6', '53.5 USD/kg REO'],
    [lynas, 'AUD/t REO', undefined, '85600 AUD/t REO'],
  ] as const;
  for (const [finding, unit, rate, expected] of answers) {
    it(`gives ${figureWords(finding)} in "${unit}" at ${rate ?? 'no rate'} as ${expected}`, () =>
      assert.equal(price(finding, unit, rate), expected));
  }

  it('keeps the printed conversion of a quote that is carried on', () => {
    assert.equal(price(askPrice(seedEdition, 'NdPr', '2026-02-25', 'spot')), '123 USD/kg');
  });

  it('takes the rate that is given before the conversion that is printed', () => {
    assert.notEqual(price(quote, '', 6.95), price(quote));
  });

  it('asks for the rate, with the figure and its date', () => {
    const refusal = refusalOf(() => price(metal));
    assert.equal(refusal.cell, '#VALUE!');
    assert.equal(
      refusal.message,
      '898,800 CNY/t of 2 Feb 2026; for USD/kg, give the rate (CNY per USD) or ask for CNY/t.',
    );
  });

  it('asks for another pair by name', () => {
    const refusal = refusalOf(() => price(lynas));
    assert.equal(refusal.cell, '#VALUE!');
    assert.equal(
      refusal.message,
      '85.6 AUD/kg REO of 2025-Q4; for USD/kg REO, give the rate ("AUDUSD …") or ask for AUD/kg REO.',
    );
  });

  it('refuses the rate of another pair', () => {
    assert.match(refusalOf(() => price(metal, '', 'AUDUSD 0.65')).message, /give the rate \(CNY per USD\)/);
    assert.match(refusalOf(() => price(lynas, '', 7)).message, /give the rate \("AUDUSD …"\)/);
    assert.match(refusalOf(() => price(average, 'EUR/kg', 7)).message, /give the rate \("USDEUR …"\)/);
  });

  it('does not chain through a printed conversion into a third currency', () => {
    assert.equal(refusalOf(() => price(quote, 'EUR/kg', 'USDEUR 0.9')).cell, '#VALUE!');
  });

  for (const unit of ['t', 'USD', 't/yr', 'kg', 'percent', 'stone', 'constructor']) {
    it(`refuses "${unit}", naming units of a price`, () => {
      const refusal = refusalOf(() => price(average, unit));
      assert.equal(refusal.cell, '#VALUE!');
      assert.match(refusal.message, /Use USD\/kg, USD\/t, USD\/lb, CNY\/kg, CNY\/t\.$/);
    });
  }

  it('refuses to take REO for a product, either way', () => {
    assert.match(
      refusalOf(() => price(lynas, 'AUD/kg')).message,
      /^85\.6 AUD\/kg REO of 2025-Q4 is not in AUD\/kg: the masses differ in what they are of\. Use USD\/kg REO/,
    );
    assert.equal(refusalOf(() => price(average, 'USD/kg REO')).cell, '#VALUE!');
  });
});

describe('flowIn(finding, unit)', () => {
  const plant = askCapacity(seedEdition, '10X');
  const flow = (finding: Finding, unit = ''): string => {
    const { value, unit: given } = flowIn(finding, unit);
    return `${Number(value.toPrecision(6))} ${given.text}`;
  };

  it('gives t/yr unless asked', () => {
    assert.equal(flow(plant), '7000 t/yr');
    assert.equal(flow(plant, 'ktpa'), '7 kt/yr');
    assert.equal(flow(plant, 'kg/yr'), '7000000 kg/yr');
    assert.equal(flow(plant, 'short ton/yr'), '7716.18 short ton/yr');
    assert.equal(
      flow(askCapacity(seedEdition, 'Brook Mine', 'Rare earth and critical mineral oxides', '', 'announced')),
      '3084.43 t/yr',
    );
  });

  it('stays in REO where it is printed so', () => {
    const eneabba = askCapacity(seedEdition, 'Eneabba');
    assert.equal(flow(eneabba), '17500 t REO/yr');
    assert.equal(flow(eneabba, 'kt REO/yr'), '17.5 kt REO/yr');
    assert.match(
      refusalOf(() => flow(eneabba, 't/yr')).message,
      /is not in t\/yr: the masses differ in what they are of\. Use t REO\/yr\./,
    );
  });

  it('does not convert an unqualified ton', () => {
    const sartell = askCapacity(seedEdition, 'Sartell');
    assert.equal(refusalOf(() => flow(sartell)).cell, '#VALUE!');
    assert.equal(flow(sartell, 'ton/yr (unqualified)'), '1500 ton/yr (unqualified)');
    assert.equal(refusalOf(() => flow(sartell, 't/yr')).cell, '#VALUE!');
  });

  it('does not turn a week into a year', () => {
    const edition = makeEdition({
      entities: [{ id: 'plant' }],
      observations: [makeCapacity({ value: 2, unit: 'kg/week' })],
    });
    const weekly = askCapacity(edition, 'plant');
    assert.equal(flow(weekly), '2 kg/week');
    assert.equal(flow(weekly, 'g/week'), '2000 g/week');
    const refusal = refusalOf(() => flow(weekly, 't/yr'));
    assert.equal(
      refusal.message,
      '2 kg/week of 2025 is per week, not per yr. Ask for kg/week: nothing says how long it runs.',
    );
  });

  for (const unit of ['t', 'USD/kg', 'mtpa', 'x'])
    it(`refuses "${unit}"`, () => assert.equal(refusalOf(() => flow(plant, unit)).cell, '#VALUE!'));
});

describe('unitOfFinding(finding)', () => {
  const units = [
    [askPrice(seedEdition, 'NdPr', 2024), 'USD/kg'],
    [askPrice(seedEdition, 'NdPr', '', 'spot'), 'USD/kg'],
    [askPrice(seedEdition, 'NdPr metal', '2026-02', 'spot'), 'CNY/t'],
    [askPrice(seedEdition, 'rare earths', 2019, 'unit value'), 'USD/kg REO'],
    [askPrice(seedEdition, 'Lynas product mix', '', 'realized'), 'AUD/kg REO'],
    [askCapacity(seedEdition, '10X'), 't/yr'],
    [askCapacity(seedEdition, 'Eneabba'), 't REO/yr'],
    [askCapacity(seedEdition, 'Sartell'), 'ton/yr (unqualified)'],
    [askFact(seedEdition, 'Stillwater', 'floor area'), 'sq ft'],
  ] as const;
  for (const [finding, expected] of units)
    it(`is ${expected} for ${figureWords(finding)}`, () => assert.equal(unitOfFinding(finding), expected));
});

describe('figureWords(finding)', () => {
  it('says figure, unit and date', () => {
    assert.equal(
      figureWords(askPrice(seedEdition, 'NdPr metal', '2026-02', 'spot')),
      '898,800 CNY/t of 2 Feb 2026',
    );
    assert.equal(figureWords(askPrice(seedEdition, 'NdPr', 2024)), '55 USD/kg of 2024');
  });
});
