import assert from 'node:assert/strict';
import { asOfFinding, findAnswer } from '../../../src/dataset/index.ts';
import { parsePeriod, serialOf } from '../../../src/model/index.ts';
import { makeCapacity, makeEdition } from '../../support/makeEdition.ts';
import { refusalOf } from '../../support/refusalOf.ts';

const edition = makeEdition({
  entities: [{ id: 'plant' }, { id: 'undated' }],
  series: [{ id: 'floor', basis: 'floor', frequency: 'terms' }],
  observations: [
    makeCapacity({ id: 'a', value: 1, period: '2025' }),
    makeCapacity({ id: 'b', subject: 'undated', value: 1, period: '' }),
    { id: 'c', series: 'floor', value: 110, period: '2025-10..2035-09' },
  ],
});
const asOf = (name: string, measure: string, date?: string) => {
  const question = { name, measure, when: date === undefined ? undefined : parsePeriod(date) };
  return asOfFinding(edition, findAnswer(edition, question), question.when);
};

describe('asOfFinding(edition, finding, when)', () => {
  it('is the last day of the period', () =>
    assert.equal(asOf('plant', 'nameplate capacity'), serialOf(2025, 12, 31)));
  it('is the day asked for, or the edition’s, for terms in force', () => {
    assert.equal(asOf('nd-oxide', 'price: floor'), edition.date);
    assert.equal(asOf('nd-oxide', 'price: floor', '2027'), serialOf(2027, 12, 31));
  });
  it('is #N/A where no date is stated', () =>
    assert.equal(refusalOf(() => asOf('undated', 'nameplate capacity')).cell, '#N/A'));
});
