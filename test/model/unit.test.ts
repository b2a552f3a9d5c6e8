import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  convertUnit,
  dimensionWords,
  dimensions,
  messageLimitChars,
  parseUnit,
  readUnit,
  sameMeasure,
} from '../../src/model/index.ts';
import { refusalOf } from '../support/refusalOf.ts';

/** Every word that is read as a unit, by what it is written as. */
const words: Readonly<Record<string, readonly string[]>> = {
  g: ['g', 'gram', 'grams', 'G'],
  kg: ['kg', 'KG', 'kilogram', 'Kilograms', ' kg '],
  t: ['t', 'T', 'tonne', 'tonnes', 'metric ton', 'Metric  Tons'],
  kt: ['kt', 'KT'],
  Mt: ['Mt'],
  lb: ['lb', 'lbs', 'pound', 'Pounds'],
  'short ton': ['short ton', 'Short Tons'],
  'ton (unqualified)': ['ton (unqualified)'],
  't REO': ['t REO', 't TREO', 'tonnes reo'],
  'kg REO': ['kg REO'],
  't/yr': ['t/yr', 't/y', 't/year', 't/a', 't / annum', 'tpa'],
  'kt/yr': ['kt/yr', 'ktpa'],
  'Mt/yr': ['Mt/yr', 'Mtpa'],
  't REO/yr': ['t REO/yr', 't TREO/a'],
  't/quarter': ['t/quarter', 't/qtr'],
  't/month': ['t/month', 't/mo'],
  'kg/week': ['kg/week', 'kg/wk'],
  't/day': ['t/day', 't/d'],
  'short ton/yr': ['short ton/yr', 'short tons/year'],
  'ton/yr (unqualified)': ['ton/yr (unqualified)'],
  'USD/kg': ['USD/kg', '$/kg', 'US$/kg', 'us$ / kg', 'usd/KG'],
  'CNY/t': ['CNY/t', 'RMB/t', '¥/t', 'rmb/tonne'],
  'AUD/kg': ['AUD/kg', 'A$/kg'],
  'CAD/lb': ['CAD/lb', 'C$/lb'],
  'EUR/kg': ['EUR/kg', '€/kg'],
  'GBP/kg': ['GBP/kg', '£/kg'],
  'USD/t REO': ['USD/t REO', '$/t REO'],
  'AUD/kg REO': ['AUD/kg REO'],
  USD: ['USD', '$', 'us$'],
  CNY: ['CNY', 'RMB'],
  fraction: ['fraction', '1'],
  percent: ['percent', '%'],
  years: ['years', 'year', 'yr'],
  days: ['days', 'day'],
  'm²': ['m²', 'm2', 'sq m'],
  'sq ft': ['sq ft', 'ft²', 'ft2', 'SQ FT'],
  count: ['count', 'persons'],
};

describe('readUnit(text)', () => {
  for (const [text, spellings] of Object.entries(words)) {
    for (const spelling of spellings)
      it(`reads "${spelling}" as ${text}`, () => assert.equal(readUnit(spelling)?.text, text));
    it(`reads ${text} as itself`, () => assert.deepEqual(readUnit(readUnit(text)!.text), readUnit(text)));
  }

  it('tells the dimensions apart', () => {
    const dimensionsRead = ['USD/kg', 't/yr', 't', 'percent', 'years', 'sq ft', 'count', 'USD'].map(
      (text) => readUnit(text)?.dimension,
    );
    assert.deepEqual(dimensionsRead, ['price', 'flow', 'mass', 'fraction', 'time', 'area', 'count', 'money']);
  });

  for (const text of ['mt', 'MT', 'mT', 'ton', 'Tons', 'mtpa', 'USD/mt', 'ton/yr', '$/ton', 'mt REO']) {
    it(`refuses "${text}", which means several masses`, () => {
      const refusal = refusalOf(() => readUnit(text));
      assert.equal(refusal.cell, '#VALUE!');
      assert.match(refusal.message, /^"\w+" is not clear\. Write "t"/);
    });
  }

  it('takes Mt for millions of tonnes', () => assert.equal(readUnit('Mt')?.toBase, 1e9));

  const notUnits = [
    '',
    ' ',
    '/',
    'kg/',
    '/kg',
    'USD/',
    'USD/kg/t',
    'stone',
    'kg/fortnight',
    'USD/yr',
    'XXX/kg',
    'REO',
    'kg REO REO',
  ];
  const ownNames = [
    'constructor',
    'toString',
    '__proto__',
    'kg/constructor',
    'constructor/kg',
    'USD/constructor',
  ];
  for (const text of [...notUnits, ...ownNames])
    it(`does not take "${text}" for a unit`, () => assert.equal(readUnit(text), undefined));

  it('throws nothing but refusals', () => {
    const parts = fc.constantFrom(
      'USD',
      '$',
      '/',
      'kg',
      ' ',
      'ton',
      'mt',
      'REO',
      'yr',
      '(unqualified)',
      'valueOf',
      'hasOwnProperty',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(parts, { maxLength: 6 }).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          readUnit(text);
        } catch (error) {
          assert.equal((error as Error).name, 'Refusal');
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parseUnit(text, dimension, examples)', () => {
  it('answers a unit of the dimension', () => assert.equal(parseUnit('$/kg', 'price', []).text, 'USD/kg'));

  it('names the right ones for a unit of another dimension', () => {
    const refusal = refusalOf(() => parseUnit('t', 'price', ['USD/kg', 'CNY/t']));
    assert.equal(refusal.cell, '#VALUE!');
    assert.equal(refusal.message, '"t" is a unit of a mass, not of a price. Use USD/kg, CNY/t.');
  });

  it('names the right ones for what is no unit', () => {
    assert.equal(
      refusalOf(() => parseUnit('stone', 'flow', ['t/yr'])).message,
      '"stone" is not a unit. Use t/yr.',
    );
  });

  it('still names them where the text is endless', () => {
    const { message } = refusalOf(() => parseUnit('x'.repeat(10_000), 'flow', ['t/yr']));
    assert.ok(message.length <= messageLimitChars);
    assert.match(message, /Use t\/yr\.$/);
  });

  it('has words for every dimension', () =>
    assert.deepEqual(Object.keys(dimensionWords).sort(), [...dimensions].sort()));
});

describe('convertUnit(value, from, to)', () => {
  const conversions = [
    [748700, 'CNY/t', 'CNY/kg', 748.7],
    [898800, 'CNY/t', 'CNY/kg', 898.8],
    [69, 'USD/kg', 'USD/t', 69000],
    [1, 'USD/lb', 'USD/kg', 1 / 0.45359237],
    [7000, 't/yr', 'kt/yr', 7],
    [1, 'short ton', 'kg', 907.18474],
    [1, 'Mt', 't', 1e6],
    [15, 'percent', 'fraction', 0.15],
    [310000, 'sq ft', 'm²', 28799.9424],
  ] as const;
  for (const [value, from, to, expected] of conversions) {
    it(`turns ${value} ${from} into ${expected} ${to}`, () => {
      const result = convertUnit(value, readUnit(from)!, readUnit(to)!);
      assert.ok(Math.abs(result - expected) <= Math.abs(expected) * 1e-12, String(result));
    });
  }

  it('adds no noise where a whole number divides', () => {
    assert.equal(convertUnit(748700, readUnit('CNY/t')!, readUnit('CNY/kg')!), 748.7);
    assert.equal(convertUnit(56.4, readUnit('USD/kg')!, readUnit('USD/kg')!), 56.4);
  });

  it('leads there and back', () => {
    const groups = [
      ['g', 'kg', 't', 'kt', 'Mt', 'lb', 'short ton'],
      ['USD/g', 'USD/kg', 'USD/t', 'USD/lb', 'USD/short ton'],
      ['kg/yr', 't/yr', 'kt/yr', 'short ton/yr'],
      ['t REO', 'kg REO'],
    ];
    const pairs = fc
      .constantFrom(...groups)
      .chain((group) => fc.tuple(fc.constantFrom(...group), fc.constantFrom(...group)));
    fc.assert(
      fc.property(pairs, fc.double({ min: 1e-3, max: 1e9, noNaN: true }), ([a, b], value) => {
        const [from, to] = [readUnit(a)!, readUnit(b)!];
        assert.ok(sameMeasure(from, to));
        const back = convertUnit(convertUnit(value, from, to), to, from);
        assert.ok(Math.abs(back - value) <= value * 1e-12, `${back} instead of ${value}`);
      }),
    );
  });
});

describe('sameMeasure(from, to)', () => {
  const differing = [
    ['t', 't REO'],
    ['t/yr', 't/month'],
    ['t', 't/yr'],
    ['t', 'ton (unqualified)'],
    ['USD/kg', 'USD/kg REO'],
    ['short ton/yr', 'ton/yr (unqualified)'],
  ] as const;
  for (const [a, b] of differing)
    it(`keeps ${a} and ${b} apart`, () => assert.ok(!sameMeasure(readUnit(a)!, readUnit(b)!)));
});
