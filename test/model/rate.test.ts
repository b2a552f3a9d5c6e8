import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseRate, rateFactor } from '../../src/model/index.ts';
import { refusalOf } from '../support/refusalOf.ts';

describe('parseRate(value)', () => {
  it('takes a number for CNY per USD', () => {
    assert.deepEqual(parseRate(6.95), { base: 'USD', quote: 'CNY', value: 6.95 });
  });

  for (const text of [
    'AUDUSD 0.65',
    'audusd 0.65',
    'AUD/USD 0.65',
    'AUDUSD=0.65',
    'AUD USD: 0.65',
    ' AUDUSD 0.65 ',
  ]) {
    it(`reads "${text}"`, () =>
      assert.deepEqual(parseRate(text), { base: 'AUD', quote: 'USD', value: 0.65 }));
  }

  it('reads RMB as CNY', () => {
    assert.deepEqual(parseRate('USDRMB 7.1'), { base: 'USD', quote: 'CNY', value: 7.1 });
  });

  for (const value of [1, 0.14, 0, -7, Number.NaN]) {
    it(`refuses ${value} as not above 1`, () => {
      const refusal = refusalOf(() => parseRate(value));
      assert.equal(refusal.cell, '#VALUE!');
      assert.equal(
        refusal.message,
        `A rate of ${value} CNY per USD is not above 1. Give CNY per USD as a number above 1, or a pair as text: "AUDUSD 0.65".`,
      );
    });
  }

  for (const value of [1e10, Infinity]) {
    it(`refuses ${value} as too large`, () => {
      const { cell, message } = refusalOf(() => parseRate(value));
      assert.equal(cell, '#VALUE!');
      assert.match(message, /^A rate of \S+ CNY per USD is too large\. Give CNY per USD/);
    });
  }

  const notRates = [
    '',
    '6.95',
    'AUDUSD',
    'AUDUSD 0',
    'AUDUSD 0.00000000000001',
    'AUDUSD -1',
    'AUDUSD 0,65',
    'AUD 0.65',
    'AUDUSDX 1',
    `AUDUSD ${'9'.repeat(400)}`,
  ];
  for (const value of [...notRates, true, null, {}]) {
    it(`refuses ${JSON.stringify(value).slice(0, 30)} with the forms to use`, () => {
      const refusal = refusalOf(() => parseRate(value));
      assert.equal(refusal.cell, '#VALUE!');
      assert.match(
        refusal.message,
        /is not a rate\. Give CNY per USD as a number above 1, or a pair as text: "AUDUSD 0\.65"\.$/,
      );
    });
  }
});

describe('rateFactor(rate, from, to)', () => {
  const rate = parseRate('AUDUSD 0.65');

  it('multiplies from the base to the quote and divides back', () => {
    assert.deepEqual(rateFactor(rate, 'AUD', 'USD'), { divide: false, by: 0.65 });
    assert.deepEqual(rateFactor(rate, 'USD', 'AUD'), { divide: true, by: 0.65 });
  });

  it('has no factor for another pair', () => {
    assert.equal(rateFactor(rate, 'CNY', 'USD'), undefined);
    assert.equal(rateFactor(rate, 'AUD', 'CNY'), undefined);
    assert.equal(rateFactor(parseRate(7), 'AUD', 'USD'), undefined);
  });

  it('leads there and back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1.01, max: 1000, noNaN: true }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        (by, value) => {
          const there = rateFactor(parseRate(by), 'CNY', 'USD')!;
          const back = rateFactor(parseRate(by), 'USD', 'CNY')!;
          assert.ok(there.divide && !back.divide);
          assert.ok(Math.abs((value / there.by) * back.by - value) <= value * 1e-12);
        },
      ),
    );
  });
});
