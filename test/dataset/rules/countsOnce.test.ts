import assert from 'node:assert/strict';
import { countsOnce } from '../../../src/dataset/rules/countsOnce.ts';
import { editedSeeds, lineOf, placesOf } from '../../support/editedSeeds.ts';
import { seeds } from '../../support/seedEdition.ts';

describe('rule countsOnce', () => {
  const cases = [
    ['apple-mp-prepayment', { counts: 'yes' }, 'would count apple-mp-supply twice, of which this is a part'],
    ['ef-vac-term-loan', { counts: 'yes' }, 'would count ef-vac-acquisition twice, of which this is a part'],
    ['gm-mp-supply', { counts: 'yes' }, 'stands beside no amount of money'],
    ['mp-dod-stake', { counts: 'yes', partOf: '' }, 'stands beside no amount of money'],
    ['cyclic-series-c', { amount: '' }, 'stands beside no amount of money'],
    ['cyclic-series-c', { currency: '' }, 'stands beside no amount of money'],
  ] as const;
  for (const [row, cells, problem] of cases) {
    it(`rejects ${row} with ${JSON.stringify(cells)}`, () => {
      const broken = editedSeeds('events', row, cells);
      assert.deepEqual(placesOf(countsOnce, broken), [`${lineOf('events', row)} counts`]);
      assert.equal(countsOnce.check(broken)[0]?.problem, problem);
    });
  }

  it('rejects both of two that state the same and count', () => {
    const broken = editedSeeds('events', 'vault-private-capital-rounded', { counts: 'yes' });
    assert.deepEqual(
      placesOf(countsOnce, broken),
      ['vault-private-capital', 'vault-private-capital-rounded'].map(
        (row) => `${lineOf('events', row)} counts`,
      ),
    );
    assert.match(countsOnce.check(broken)[0]!.problem, /^would count .+ twice, which states the same$/);
  });

  it('rejects the whole and its parts together', () => {
    const broken = editedSeeds('events', 'usar-funding-round-2026', { counts: 'yes' });
    assert.deepEqual(
      placesOf(countsOnce, broken),
      ['usar-pipe-2026', 'usar-chips-award', 'usar-chips-loan'].map(
        (row) => `${lineOf('events', row)} counts`,
      ),
    );
  });

  it('takes a range for an amount', () => {
    const edited = editedSeeds('events', 'cyclic-series-c', {
      amount: '',
      low: '70000000',
      high: '75000000',
    });
    assert.deepEqual(countsOnce.check(edited), []);
  });

  it('does not hang on events that are parts of each other', () => {
    const edited = editedSeeds('events', 'ef-vac-acquisition', { partOf: 'ef-vac-cash', counts: 'no' });
    assert.deepEqual(countsOnce.check(edited), []);
  });

  it('passes the seeds, where events do count', () => {
    assert.ok(seeds.events.some(({ record }) => record.counts));
    assert.deepEqual(countsOnce.check(seeds), []);
  });
});
