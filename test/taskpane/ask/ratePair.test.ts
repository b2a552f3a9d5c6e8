import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseRate } from '../../../src/model/index.ts';
import { rateArgument, ratePair } from '../../../src/taskpane/ask/ratePair.ts';

describe('ratePair(one, other)', () => {
  it('is written as markets write it, whichever comes first', () => {
    assert.deepEqual(ratePair('USD', 'EUR'), { base: 'EUR', quote: 'USD' });
    assert.deepEqual(ratePair('EUR', 'USD'), { base: 'EUR', quote: 'USD' });
    assert.deepEqual(ratePair('CNY', 'USD'), { base: 'USD', quote: 'CNY' });
    assert.deepEqual(ratePair('CNY', 'EUR'), { base: 'EUR', quote: 'CNY' });
  });
});

describe('rateArgument(pair, value)', () => {
  it('is a number for CNY per USD, and text for every other pair', () => {
    assert.equal(rateArgument({ base: 'USD', quote: 'CNY' }, 7.25), 7.25);
    assert.equal(rateArgument({ base: 'EUR', quote: 'USD' }, 1.08), 'EURUSD 1.08');
  });

  it('is read by the functions as the rate that it is', () => {
    const money = fc.constantFrom('EUR', 'AUD', 'USD', 'CNY', 'JPY');
    const cents = fc.integer({ min: 101, max: 100_000 });
    fc.assert(
      fc.property(money, money, cents, (one, other, hundredths) => {
        fc.pre(one !== other);
        const pair = ratePair(one, other);
        assert.deepEqual(parseRate(rateArgument(pair, hundredths / 100)), {
          ...pair,
          value: hundredths / 100,
        });
      }),
    );
  });
});
