import assert from 'node:assert/strict';
import { findBasket } from '../../../src/dataset/index.ts';
import { messageLimitChars, parsePeriod, parseRate } from '../../../src/model/index.ts';
import { refusalOf } from '../../support/refusalOf.ts';
import { seedEdition } from '../../support/seedEdition.ts';

interface Asked {
  readonly when?: string | number;
  readonly basis?: string;
  readonly unit?: string;
  readonly rate?: number;
}

function basket(parts: Readonly<Record<string, number>>, asked: Asked = {}): number {
  const { when, basis = '', unit = '', rate } = asked;
  const value = findBasket(seedEdition, {
    parts: Object.entries(parts).map(([material, share]) => ({ material, share })),
    when: when === undefined ? undefined : parsePeriod(when),
    basis,
    unit,
    rate: rate === undefined ? undefined : parseRate(rate),
  });
  return Number(value.toFixed(6));
}

const mountainPass = { Ce: 0.502, La: 0.323, NdPr: 0.157 };

describe('findBasket(edition, question)', () => {
  it('adds up shares times prices and does not scale the shares to 1', () => {
    assert.equal(basket(mountainPass, { when: 2025 }), 12.01442);
    assert.equal(basket({ NdPr: 0.157 }, { when: 2025 }), 10.833);
    assert.equal(basket({ NdPr: 0.5, 'NdPr oxide': 0.5 }, { when: 2025 }), 69);
    assert.equal(basket({ NdPr: 0 }, { when: 2025 }), 0);
  });
  it('takes the latest period where it is the same for all', () =>
    assert.equal(basket(mountainPass), 12.01442));
  it('answers in the unit and at the rate that are given', () => {
    assert.equal(basket(mountainPass, { when: 2025, unit: 'USD/t' }), 12014.42);
    assert.equal(basket(mountainPass, { when: 2025, unit: 'USD/t REO' }), 12014.42);
    assert.equal(basket(mountainPass, { when: 2025, unit: 'CNY/kg', rate: 7 }), 84.10094);
    assert.equal(basket({ NdPr: 1 }, { when: '2026-02', basis: 'spot', unit: 'CNY/kg' }), 850);
  });
  it('takes shares up to 1, with what binary fractions add', () => {
    assert.equal(basket({ NdPr: 0.1, Nd: 0.2, Pr: 0.7 + 1e-16 }, { when: 2025 }), 73.3);
    assert.equal(basket({ NdPr: 1 + 5e-10 }, { when: 2025 }), 69);
  });
  it('takes terms in force', () => assert.equal(basket({ NdPr: 0.157 }, { basis: 'floor' }), 17.27));

  const refusals: readonly [string, Readonly<Record<string, number>>, Asked, RegExp][] = [
    [
      'shares above 1',
      { Ce: 50.2, NdPr: 15.7 },
      {},
      /^#VALUE! The shares add up to 65\.9, which is above 1\./,
    ],
    ['a little above 1', { NdPr: 1 + 1e-8 }, {}, /above 1/],
    ['a negative share', { NdPr: 0.5, La: -0.1 }, {}, /^#VALUE! The share of La is negative/],
    ['a material without a price', { NdPr: 0.5, Tm: 0.1 }, { when: 2025 }, /^#N\/A No average price of Tm/],
    [
      'a period without a price',
      mountainPass,
      { when: 2030 },
      /^#N\/A No average price of Ce oxide for 2030/,
    ],
    ['an unknown material', { unobtainium: 0.5 }, {}, /^#VALUE! No material is called "unobtainium"/],
    [
      'a metal',
      { NdPr: 0.1, 'NdPr metal': 0.1 },
      { basis: 'spot', when: '2026-02', unit: 'CNY/t' },
      /^#VALUE! NdPr metal is priced as metal, not as oxide/,
    ],
    ['an alloy', { Mischmetal: 0.1 }, { when: 2025 }, /^#VALUE! Mischmetal is priced as alloy, not as oxide/],
    [
      'latest periods that differ',
      mountainPass,
      { basis: 'spot' },
      /^#VALUE! The latest prices are of different periods – 10 Jul 2025: Ce, La; 19 Feb 2026: NdPr\. Give a date/,
    ],
    ['a rate that is missing', mountainPass, { when: 2025, unit: 'CNY/kg' }, /^#VALUE! .*give the rate/],
    ['no unit', mountainPass, { unit: 'stone' }, /^#VALUE! "stone" is not a unit\. Use USD\/kg REO/],
    ['a unit of mass', mountainPass, { unit: 't' }, /^#VALUE! "t" is a unit of a mass/],
    ['a bare ton', mountainPass, { unit: 'USD/ton' }, /^#VALUE! "ton" is not clear/],
    ['another basis word', mountainPass, { basis: 'sport' }, /^#VALUE! .*not a basis/],
  ];
  for (const [what, parts, asked, message] of refusals)
    it(`refuses ${what}`, () => {
      const refusal = refusalOf(() => basket(parts, asked));
      assert.match(`${refusal.cell} ${refusal.message}`, message);
      assert.ok(refusal.message.length <= messageLimitChars);
    });
});
