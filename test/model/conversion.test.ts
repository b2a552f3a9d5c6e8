import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Refusal, messageLimitChars, mustMend, parseRate, planConversion } from '../../src/model/index.ts';
import type { NamedMaterial } from '../../src/model/index.ts';
import { refusalOf } from '../support/refusalOf.ts';

const others = new Set(['concentrate', 'magnets']);

function findNamed(name: string): NamedMaterial {
  if (others.has(name)) return { id: name, type: 'product', symbol: '', form: 'other' };
  throw mustMend(`No material is called "${name}".`);
}

function convert(value: number, from: string, to: string, material = '', rate?: unknown): number {
  const money = rate === undefined ? undefined : parseRate(rate);
  return planConversion({ from, to, material, rate: money }, findNamed)(value);
}

type Args = readonly [value: number, from: string, to: string, material?: string, rate?: number | string];

describe('planConversion(conversion, findNamed)', () => {
  const results: readonly [Args, result: number][] = [
    [[69, 'USD/kg oxide', 'USD/kg metal', 'NdPr 75:25 by metal'], 81.200771],
    [[69, 'USD/kg oxide', 'USD/kg metal', 'NdPr 75:25 by oxide'], 81.181912],
    [[1, 'kg Nd2O3', 'kg Nd'], 0.857356],
    [[1, 'kg Nd', 'kg Nd2O3'], 1.166377],
    [[850, 'CNY/kg incl VAT 13%', 'CNY/kg ex VAT'], 752.212389],
    [[850_000, 'CNY/t', 'USD/kg', '', 6.91], 123.01013],
    [[100, 'AUD/kg', 'USD/kg', '', 'AUDUSD 0.65'], 65],
    [[1130, 'RMB/kg Nd oxide incl VAT 13%', '$/kg Nd ex VAT', '', 7], 166.625235],
    [[1, 'Mt', 't'], 1_000_000],
    [[1, 'short ton', 'kg'], 907.18474],
    [[1, 'lb', 'kg'], 0.453592],
    [[1, 'US$/lb', '$/kg'], 2.204623],
    [[7, 'ktpa', 'tpa'], 7000],
    [[1000, 't NdPr oxide/yr', 'tpa NdPr metal', 'NdPr 75:25 by metal'], 849.745625],
    [[1, 't REO', 't metal', 'Nd'], 0.857356],
    [[1, 't REO', 't Nd'], 0.857356],
    [[1, 't REO', 'kg oxide', 'Dy'], 1000],
    [[1, 't oxide', 'kg oxide'], 1000],
    [[1, 't REO', 'kg REO'], 1000],
    [[1, 't concentrate', 'kg concentrate'], 1000],
    [[1, 't NdPr oxide', 'kg PrNd oxide'], 1000],
    [[1, 'kg Pr6O11', 'kg Pr2O3'], 0.968673],
    [[1, 'ton (unqualified)', 'ton (unqualified)'], 1],
    [[15, '%', 'fraction'], 0.15],
    [[1000, 'CNY', 'USD', '', 8], 125],
    [[-3, 'USD/kg', 'USD/t'], -3000],
    [[0, 'kg Nd', 'kg Nd2O3'], 0],
    [[850, 'CNY/kg VAT unstated', 'CNY/t VAT unstated'], 850_000],
  ];
  for (const [args, result] of results)
    it(`${JSON.stringify(args)} gives ${result}`, () => {
      assert.equal(Number(convert(...args).toFixed(6)), result);
    });

  it('changes nothing where the units mean the same', () => {
    assert.equal(convert(0.1, 'kg Nd2O3', 'kg Nd oxide'), 0.1);
    assert.equal(convert(0.1, 'USD/kg', 'US$/kg', 'NdPr', 7), 0.1);
  });

  const refusals: readonly [Args, message: RegExp][] = [
    [[1, 'stone', 'kg'], /^"stone" is not a unit\. Use one like kg, t, lb/],
    [[1, 'kg', ''], /^"" is not a unit/],
    [[1, 'mt', 't'], /^"mt" is not clear\. Write "t" for tonnes or "Mt"/],
    [[1, 'MT', 't'], /^"MT" is not clear/],
    [[1, 't', 'ton'], /^"ton" is not clear/],
    [[1, 'USD/ton', 'USD/kg'], /^"ton" is not clear/],
    [[1, 't', 'USD/kg'], /^"t" is a mass, "USD\/kg" a price\./],
    [[1, 't/yr', 't'], /^"t\/yr" is a capacity or rate, "t" a mass/],
    [[1, 'kg/week', 't/yr'], /^"kg\/week" is per week, "t\/yr" per yr.*how long/],
    [[1, 'ton (unqualified)', 't'], /unqualified ton may be short, long or metric/],
    [[1, 't', 't REO'], /^"t" does not say what its mass is of/],
    [[1, 'USD/kg', 'USD/kg metal', 'Nd'], /^"USD\/kg" does not say what.*"USD\/kg oxide", "USD\/kg metal"/],
    [[1, 't concentrate', 't REO'], /^No stoichiometry leads from "t concentrate" to "t REO"/],
    [[1, 't magnets', 't Nd'], /^No stoichiometry/],
    [[1, 't oxide', 't REO'], /^The argument material is missing/],
    [[1, 't REO', 't metal'], /^The argument material is missing: "t REO" and "t metal"/],
    [[69, 'USD/kg oxide', 'USD/kg metal'], /^The argument material is missing.*"NdPr 75:25 by metal"/],
    [[69, 'USD/kg oxide', 'USD/kg metal', 'NdPr'], /^The split of NdPr is missing in the argument material/],
    [[69, 'USD/kg NdPr oxide', 'USD/kg NdPr metal'], /^The split of NdPr is missing/],
    [[69, 'USD/kg oxide', 'USD/kg metal', 'NdPr 75:25'], /by metal or by oxide/],
    [[1, 'kg Nd2O3', 'kg Dy'], /^Nd and Dy are named in one conversion/],
    [[1, 'kg NdPr oxide', 'kg Nd', 'NdPr 75:25 by metal'], /^NdPr and Nd are named/],
    [[1, 'kg Nd2O3', 'kg Nd', 'Dy'], /^Nd and Dy are named/],
    [[1, 'kg NdPr', 'kg NdPr oxide'], /^A mass of NdPr may be of oxide or metal/],
    [[1, 'kg iron', 'kg'], /^No material is called "iron"/],
    [[1, 'kg', 't', 'iron'], /^No material is called "iron"/],
    [
      [1, 'CNY/t', 'USD/kg'],
      /^The argument rate is missing: "CNY\/t" is in CNY, "USD\/kg" in USD\. .*CNY per USD/,
    ],
    [[1, 'EUR/t', 'USD/kg'], /^The argument rate is missing.*"EURUSD …"/],
    [[1, 'EUR/t', 'USD/kg', '', 7], /^The rate is of USD and CNY, not of EUR and USD/],
    [[850, 'CNY/kg', 'CNY/kg ex VAT'], /does not say whether VAT is in the price/],
    [[850, 'CNY/kg VAT unstated', 'CNY/kg ex VAT 13%'], /unstated/],
    [[850, 'CNY/kg incl VAT', 'CNY/kg ex VAT'], /rate of VAT is missing/],
    [[850, 'kg incl VAT 13%', 'kg ex VAT'], /is a mass; VAT is in prices only/],
    [[1e308, 'Mt', 'g'], /larger than any number/],
  ];
  for (const [args, message] of refusals)
    it(`refuses ${JSON.stringify(args)}`, () => {
      const refusal = refusalOf(() => convert(...args));
      assert.equal(refusal.cell, '#VALUE!');
      assert.match(refusal.message, message);
      assert.ok(refusal.message.length <= messageLimitChars);
    });
});

/** Units between which every conversion is defined, with the material and the rate that it takes. */
const groups: readonly { units: readonly string[]; material: string; rate: number | string }[] = [
  { units: ['g', 'kg', 't', 'kt', 'Mt', 'lb', 'short ton'], material: '', rate: 7 },
  {
    units: ['kg Nd2O3', 't Nd', 'lb Nd oxide', 'kg oxide', 't metal', 't REO', 'short ton Nd metal'],
    material: 'Nd',
    rate: 7,
  },
  {
    units: ['t/yr oxide', 'ktpa metal', 'kg NdPr oxide/yr', 'short ton REO/yr', 'tpa PrNd metal'],
    material: 'NdPr 75:25 by metal',
    rate: 7,
  },
  {
    units: ['USD/kg oxide', 'CNY/t metal', 'USD/lb REO', 'CNY/kg PrNd oxide', 'USD/short ton NdPr metal'],
    material: 'NdPr 70:30 by oxide',
    rate: 6.91,
  },
  {
    units: ['CNY/kg incl VAT 13%', 'CNY/t ex VAT', 'USD/kg ex VAT', 'USD/lb incl VAT 16%'],
    material: '',
    rate: 7.1,
  },
  { units: ['AUD/kg', 'USD/t', 'A$/lb', 'USD/short ton'], material: '', rate: 'AUDUSD 0.65' },
];

const chains = fc
  .constantFrom(...groups)
  .chain(({ units, material, rate }) =>
    fc.tuple(
      fc.tuple(fc.constantFrom(...units), fc.constantFrom(...units), fc.constantFrom(...units)),
      fc.constant(material),
      fc.constant(rate),
    ),
  );
const sizes = fc.double({ min: 1e-9, max: 1e12, noNaN: true });
const values = fc.oneof(
  sizes,
  fc.constant(0),
  sizes.map((size) => -size),
);

function assertNear(result: number, expected: number): void {
  assert.ok(Math.abs(result - expected) <= Math.abs(expected) * 1e-12, `${result} instead of ${expected}`);
}

describe('conversions', () => {
  it('invert', () =>
    fc.assert(
      fc.property(chains, values, ([[a, b], material, rate], value) => {
        assertNear(convert(convert(value, a, b, material, rate), b, a, material, rate), value);
      }),
    ));
  it('commute in chains', () =>
    fc.assert(
      fc.property(chains, values, ([[a, b, c], material, rate], value) => {
        const detour = convert(convert(value, a, b, material, rate), b, c, material, rate);
        assertNear(detour, convert(value, a, c, material, rate));
      }),
    ));
  it('of mixtures invert, whatever the split', () => {
    const share = fc.integer({ min: 1, max: 999 });
    const by = fc.constantFrom('metal', 'oxide');
    const oxide = 'USD/kg oxide';
    const metal = 'USD/kg metal';
    fc.assert(
      fc.property(share, share, by, values, (nd, pr, of, value) => {
        const material = `NdPr ${nd}:${pr} by ${of}`;
        const there = convert(value, oxide, metal, material);
        assertNear(convert(there, metal, oxide, material), value);
        const [least, most] = [convert(value, oxide, metal, 'Nd'), convert(value, oxide, metal, 'Pr')];
        const [from, to] = [Math.min(least, most), Math.max(least, most)];
        assert.ok(there >= from - Math.abs(from) * 1e-12 && there <= to + Math.abs(to) * 1e-12);
      }),
    );
  });

  const words = [
    ...['USD', 'CNY', '$', '/', ' ', 'kg', 't', 'tpa', 'yr', 'ton', 'mt', 'lb', 'short ton', '(unqualified)'],
    ...['REO', 'oxide', 'metal', 'Nd', 'NdPr', 'Nd2O3', 'Sc2O3', 'O', 'Y', 'concentrate', 'constructor'],
    ...[' incl VAT 13%', ' ex VAT', ' VAT unstated', 'VAT', '13%', ' by metal', '75:25', ':', '1e9', '0'],
  ];
  const texts = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...words), { maxLength: 7 }).map((some) => some.join('')),
    fc.array(fc.constantFrom(...words), { maxLength: 7 }).map((some) => some.join(' ')),
    fc.constantFrom(...groups.flatMap(({ units }) => units)),
  );
  const rates = fc.constantFrom(undefined, 7, 'AUDUSD 0.65', 'USDCNY 0.000000001', 1e9);
  it('give finite numbers or refusals, whatever the texts', () =>
    fc.assert(
      fc.property(values, texts, texts, texts, rates, (value, from, to, material, rate) => {
        try {
          assert.ok(Number.isFinite(convert(value, from, to, material, rate)));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          assert.equal(error.cell, '#VALUE!');
          assert.ok(error.message.length <= messageLimitChars);
        }
      }),
      { numRuns: 3000 },
    ));
});
