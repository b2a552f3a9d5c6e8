import assert from 'node:assert/strict';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { answer, codes } from './host.ts';

describe('UNIT', () => {
  before(loadSeedEdition);

  it('names the unit in which PRICE answers', () => assert.equal(answer('UNIT', 'NdPr', 'price'), 'USD/kg'));
  it('names the printed unit where a rate is missing', () =>
    assert.equal(answer('UNIT', 'NdPr metal', 'price: spot'), 'CNY/t'));
  it('names the unit in which CAPACITY answers', () =>
    assert.equal(answer('UNIT', '10X', 'nameplate capacity'), 't/yr'));
  it('takes a row of measures', () =>
    assert.deepEqual(codes('UNIT', 'NdPr metal', [['price: spot', 'price: spots', '']], '2026-02'), [
      ['CNY/t', '#VALUE!'],
    ]));
});
