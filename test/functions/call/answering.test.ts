import assert from 'node:assert/strict';
import { editionInForce } from '../../../src/dataset/index.ts';
import { answerFrom } from '../../../src/functions/call/index.ts';
import { loadSeedEdition } from '../../support/loadSeedEdition.ts';
import { makeEdition } from '../../support/makeEdition.ts';
import { answer } from '../host.ts';

const other = makeEdition({
  series: [{ id: 'nd-average' }],
  observations: [{ id: 'nd-2024', series: 'nd-average', period: '2024', value: 7 }],
});

describe('answerFrom(edition, calls)', () => {
  before(loadSeedEdition);

  it('has calls of every kind answer from it', () => {
    const ask = (): unknown[] => [
      answer('PRICE', 'Nd', 2024),
      answer('EDITION'),
      answer('BASKET', [['Nd']], [[0.5]], 2024),
    ];
    assert.deepEqual(answerFrom(other, ask), [7, 'made', 3.5]);
    assert.deepEqual(ask(), [56, editionInForce()?.id, 28]);
  });
  it('leaves the edition in force alone, also where a call throws', () => {
    const inForce = editionInForce();
    assert.throws(() =>
      answerFrom(other, () => {
        assert.equal(editionInForce(), inForce);
        throw new Error('within');
      }),
    );
    assert.equal(answer('EDITION'), inForce?.id);
  });
  it('can be nested', () => {
    const third = makeEdition({ date: '2026-07-01' });
    assert.deepEqual(
      answerFrom(
        other,
        () => [answerFrom(third, () => answer('PRICE', 'Nd', 2024)), answer('PRICE', 'Nd', 2024)].length,
      ),
      2,
    );
    assert.equal(
      answerFrom(other, () => answerFrom(third, () => 0) === 0 && answer('PRICE', 'Nd', 2024)),
      7,
    );
  });
});
