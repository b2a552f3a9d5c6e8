import assert from 'node:assert/strict';
import { askFact, idsOf } from '../../support/ask.ts';
import { makeEdition } from '../../support/makeEdition.ts';
import { refusalOf } from '../../support/refusalOf.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const stake = (id: string, holder: string, period: string, parts: object = {}) => ({
  id,
  subject: 'mine',
  measure: 'equity-stake',
  unit: 'fraction',
  value: 0.1,
  facilities: [holder],
  period,
  ...parts,
});
const made = (...observations: ReturnType<typeof stake>[]) =>
  makeEdition({
    entities: [
      { id: 'mine', kind: 'company' },
      { id: 'fund', name: 'Fund', kind: 'company' },
      { id: 'state', name: 'State', kind: 'agency' },
      { id: 'other', name: 'Other', kind: 'company' },
    ],
    observations,
  });

describe('ofHolder(edition, choices, name, question)', () => {
  const several = made(
    stake('a', 'fund', '2024'),
    stake('b', 'state', '2025'),
    stake('c', 'fund', '2025-06'),
  );

  it('lets the only holder answer', () => {
    const edition = made(stake('a', 'fund', '2024'), stake('b', 'fund', '2025'));
    assert.deepEqual(idsOf(askFact(edition, 'mine', 'equity stake')), ['b']);
    assert.deepEqual(idsOf(askFact(seedEdition, 'MP Materials', 'equity stake')), [
      'mp-materials-equity-stake-dod',
    ]);
  });

  it('refuses several, whatever their dates, with the list', () => {
    for (const when of [undefined, 2025]) {
      const refusal = refusalOf(() => askFact(several, 'mine', 'equity stake', when));
      assert.equal(refusal.cell, '#VALUE!');
      assert.match(refusal.message, /^2 hold a stake in mine: name one\./);
      assert.deepEqual([...refusal.candidates].sort(), ['"equity stake: Fund"', '"equity stake: State"']);
    }
  });

  it('counts those only that hold by the date', () => {
    assert.deepEqual(idsOf(askFact(several, 'mine', 'equity stake', 2024)), ['a']);
  });

  it('does not count what is superseded or proposed', () => {
    const edition = made(
      stake('a', 'fund', '2024'),
      stake('b', 'state', '2025', { superseded: true }),
      stake('c', 'other', '2025', { status: 'proposed' }),
    );
    assert.deepEqual(idsOf(askFact(edition, 'mine', 'equity stake')), ['a']);
  });

  it('lets the named holder answer', () => {
    assert.deepEqual(idsOf(askFact(several, 'mine', 'equity stake: state')), ['b']);
    assert.deepEqual(idsOf(askFact(several, 'mine', 'equity stake: Fund')), ['c']);
  });

  it('says who holds where the named one does not', () => {
    const refusal = refusalOf(() => askFact(several, 'mine', 'equity stake: Other'));
    assert.equal(refusal.cell, '#N/A');
    assert.equal(refusal.message, 'No stake of Other in mine. Holders: Fund, State.');
    assert.equal(refusalOf(() => askFact(several, 'mine', 'equity stake: nobody')).cell, '#VALUE!');
  });
});
