import assert from 'node:assert/strict';
import { basisWords, inMarket, readBasis } from '../../../src/dataset/answer/basis.ts';
import { bases } from '../../../src/model/index.ts';
import { makeSeries } from '../../support/makeEdition.ts';
import { refusalOf } from '../../support/refusalOf.ts';

describe('readBasis(text)', () => {
  for (const basis of bases)
    it(`reads ${basis}, alone and with a market`, () => {
      assert.deepEqual(readBasis(basis), { basis, market: '' });
      assert.deepEqual(readBasis(`  ${basis.toUpperCase()}   North  Sea `), { basis, market: 'North Sea' });
    });

  it('is the average where it is blank', () =>
    assert.deepEqual(readBasis(' '), { basis: 'average', market: '' }));

  it('takes the longest word', () => {
    assert.deepEqual(readBasis('unit-value US trade'), { basis: 'unit value', market: 'US trade' });
    assert.deepEqual(readBasis('year end'), { basis: 'year-end', market: '' });
  });

  for (const text of ['spott', 'mean', 'Europe spot', 'unit', 'constructor', 'x'.repeat(999)]) {
    it(`refuses "${text.slice(0, 12)}", naming the bases`, () => {
      const refusal = refusalOf(() => readBasis(text));
      assert.equal(refusal.cell, '#VALUE!');
      assert.match(
        refusal.message,
        /is not a basis\. Use average, spot, .* and unit value, with a market if needed: "spot Europe"\.$/,
      );
    });
  }
});

describe('inMarket(series, market)', () => {
  const china = makeSeries({ id: 'china', market: 'China', publisher: 'various' });
  const southern = makeSeries({
    id: 'southern',
    market: 'China Southern',
    publisher: 'Trade Office',
    vat: 'ex',
  });
  const all = [china, southern];

  it('has all where no market is named', () => assert.deepEqual(inMarket(all, ''), all));
  it('has the exact market alone', () => assert.deepEqual(inMarket(all, 'china'), [china]));
  it('has every series with all the words, in any order', () => {
    assert.deepEqual(inMarket(all, 'southern china'), [southern]);
    assert.deepEqual(inMarket(all, 'office china'), [southern]);
    assert.deepEqual(inMarket(all, 'ex'), [southern]);
    assert.deepEqual(inMarket(all, 'various southern'), []);
  });
  it('has none for part of a word', () => assert.deepEqual(inMarket(all, 'south'), []));
});

describe('basisWords(series)', () => {
  it('is what to type', () => {
    const series = makeSeries({ basis: 'spot', market: 'Europe' });
    assert.equal(basisWords(series), 'spot Europe');
    assert.equal(basisWords({ basis: 'spot', market: '' }), 'spot');
  });
});
