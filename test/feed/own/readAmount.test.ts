import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detectDecimal, isDecimalNeeded, readAmount } from '../../../src/feed/own/readAmount.ts';

describe('readAmount', () => {
  it('reads back every number that is written with a decimal comma or point, grouped or not', () => {
    const numbers = fc
      .double({ min: -1e9, max: 1e9, noNaN: true })
      .map((value) => Math.round(value * 1e4) / 1e4);
    fc.assert(
      fc.property(numbers, fc.boolean(), fc.boolean(), (value, isComma, useGrouping) => {
        const locale = isComma ? 'de-DE' : 'en-US';
        const text = new Intl.NumberFormat(locale, { useGrouping, maximumFractionDigits: 4 }).format(value);
        const read = readAmount(text, isComma ? 'comma' : 'point');
        assert.ok(read === value || (read === 0 && value === 0), `${text} is read as ${read}`);
      }),
    );
  });

  it('reads no number into a text, and none into digits that are grouped wrongly', () => {
    for (const text of [
      '',
      '4o2',
      '$5',
      '5 USD',
      '1,23,4',
      '12,34.5',
      '1e5',
      '10-12',
      '--1',
      '1.2.3',
      '0x10',
    ])
      assert.equal(readAmount(text, 'point'), undefined, text);
  });

  it('reads spaces, apostrophes and the sign of typesetters', () => {
    assert.equal(readAmount('1 234,5', 'comma'), 1234.5);
    assert.equal(readAmount('1\u202f234\u202f567', 'comma'), 1_234_567);
    assert.equal(readAmount("1'234.5", 'point'), 1234.5);
    assert.equal(readAmount('\u22123.5', 'point'), -3.5);
    assert.equal(readAmount(1.5, 'comma'), 1.5);
  });
});

describe('detectDecimal', () => {
  it('believes what can be read in one way only, and nothing else', () => {
    assert.equal(detectDecimal(['1,234', '84.1']), 'point');
    assert.equal(detectDecimal(['1.234', '84,1']), 'comma');
    assert.equal(detectDecimal(['1,234', '1,240']), undefined);
    assert.equal(detectDecimal(['84.1', '84,1']), undefined);
    assert.equal(detectDecimal(['84', '-', 'n/a']), undefined);
  });

  it('asks only where it matters', () => {
    assert.equal(isDecimalNeeded(['84', '1200']), false);
    assert.equal(isDecimalNeeded(['1,234']), true);
    assert.equal(isDecimalNeeded(['84.1']), true);
    assert.equal(isDecimalNeeded([84.1, 'n/a']), false);
  });
});
