import assert from 'node:assert/strict';
import { claimWords, findAnswer, listRivals } from '../../../src/dataset/index.ts';
import type { MadeParts } from '../../support/makeEdition.ts';
import { makeCapacity, makeEdition } from '../../support/makeEdition.ts';

const entities = [{ id: 'plant', name: 'Plant', kind: 'facility' as const }];
const rivals = (
  observations: NonNullable<MadeParts['observations']>,
  measure: string,
  name = 'Plant',
): string[] => {
  const edition = makeEdition({ entities, observations, series: [{ id: 'spot', basis: 'spot' }] });
  const finding = findAnswer(edition, { name, measure, when: undefined });
  return listRivals(edition, name, { measure, finding }).map(({ observation }) => claimWords(observation));
};
const capacity = 'nameplate capacity';

describe('listRivals(edition, name, found)', () => {
  it('lists claims on the same plant that say something else, of whatever date', () => {
    const claims = [
      makeCapacity({ id: 'a', value: 1000, source: 'filing' }),
      makeCapacity({ id: 'b', value: 1200, period: '2023', bound: 'up-to' }),
      makeCapacity({ id: 'c', value: 1000 }),
    ];
    assert.deepEqual(rivals(claims, capacity), ['up to 1,200 t/yr']);
  });

  it('does not set plans against what is built, nor superseded claims, nor another phase', () => {
    const claims = [
      makeCapacity({ id: 'a', value: 1000 }),
      makeCapacity({ id: 'b', value: 3000, state: 'announced' }),
      makeCapacity({ id: 'c', value: 900, superseded: true }),
      makeCapacity({ id: 'd', value: 500, phase: 'Phase 2' }),
    ];
    assert.deepEqual(rivals(claims, capacity), []);
  });

  it('compares plans with plans, under construction or not', () => {
    const claims = [
      makeCapacity({ id: 'a', value: 3000, state: 'announced', source: 'filing' }),
      makeCapacity({ id: 'b', low: 2000, high: 2500, value: undefined, state: 'construction' }),
    ];
    assert.deepEqual(rivals(claims, capacity), ['2,000–2,500 t/yr']);
  });

  it('compares prices of the same time only', () => {
    const claims = [
      { id: 'a', series: 'spot', period: '2026-02-19', value: 123, source: 'filing' },
      { id: 'b', series: 'spot', period: '2026-02-19', value: 120 },
      { id: 'c', series: 'spot', period: '2026-02-18', value: 110 },
    ];
    assert.deepEqual(rivals(claims, 'price: spot', 'Nd'), ['120 USD/kg']);
  });
});
