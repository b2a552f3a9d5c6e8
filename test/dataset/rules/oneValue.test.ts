import assert from 'node:assert/strict';
import { oneValue } from '../../../src/dataset/rules/oneValue.ts';
import { editedSeeds, lineOf, placesOf } from '../../support/editedSeeds.ts';

describe('rule oneValue', () => {
  const exact = '10x-magnets-khelre';
  const range = 'tyseley-ndfeb-powder-hpm-tyseley';
  const cases = [
    [exact, { value: '' }, 'value', 'is missing'],
    [exact, { low: '1', high: '2' }, 'value', 'stands beside another value'],
    [exact, { text: 'much' }, 'value', 'stands beside another value'],
    [range, { high: '' }, 'high', 'is half of a range'],
    [range, { low: '' }, 'low', 'is half of a range'],
    [range, { low: '350' }, 'low', 'is not below high'],
    [range, { low: '400' }, 'low', 'is not below high'],
    ['10x-start-magnets-2028-khelre-10x', { start: '' }, 'value', 'is missing'],
    ['10x-location-briefing', { text: '' }, 'value', 'is missing'],
  ] as const;
  for (const [row, cells, field, problem] of cases) {
    it(`rejects ${row} with ${JSON.stringify(cells)}`, () => {
      const broken = editedSeeds('observations', row, cells);
      assert.deepEqual(placesOf(oneValue, broken), [`${lineOf('observations', row)} ${field}`]);
      assert.equal(oneValue.check(broken)[0]?.problem, problem);
    });
  }

  it('takes 0 for a value and a start beside a capacity for a date', () => {
    assert.deepEqual(oneValue.check(editedSeeds('observations', exact, { value: '0', start: '2029' })), []);
  });
});
