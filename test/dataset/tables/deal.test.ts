import assert from 'node:assert/strict';
import type { Stage } from '../../../src/dataset/index.ts';
import { parsePeriod } from '../../../src/model/index.ts';
import { listDeals, stageReached } from '../../../src/dataset/tables/deal.ts';
import { makeEdition } from '../../support/makeEdition.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const edition = makeEdition({});

/** "closed 2026 press" or "closed 2026 press guidance". */
function stage(words: string): Stage {
  const [name, when = '', source = 'press', status = 'actual'] = words.split(' ');
  return {
    ...seedEdition.stages[0]!,
    id: words,
    stage: name as Stage['stage'],
    period: when === '-' ? undefined : parsePeriod(when),
    source,
    status: status as Stage['status'],
  };
}

describe('stageReached(edition, stages)', () => {
  const cases: [why: string, reached: string, ...others: string[]][] = [
    ['the furthest', 'closed 2025-03 press', 'announced 2025-01 filing', 'signed 2025-02 press'],
    ['what happened, not what is expected', 'signed 2025-02 press', 'closed 2026 filing guidance'],
    ['another source than the briefing', 'announced 2025 press', 'closed 2025 briefing'],
    ['the briefing where nothing else is', 'approved - briefing', 'proposed 2025 press proposed'],
    ['the better source', 'closed 2025-01 filing', 'closed 2025-02 press'],
    ['the later date', 'announced 2025-02 press', 'announced 2025-01 press'],
    ['an end', 'lapsed 2026-02 press', 'closed 2025 filing'],
    ['what came after an end', 'signed 2026 press', 'superseded 2025 press'],
  ];
  for (const [why, reached, ...others] of cases) {
    it(`prefers ${why}`, () => {
      for (const order of [
        [reached, ...others],
        [...others, reached],
      ])
        assert.equal(stageReached(edition, order.map(stage))?.id, reached);
    });
  }
  it('gives none where there is none', () => assert.equal(stageReached(edition, []), undefined));
});

describe('listDeals(edition)', () => {
  it('gives one deal per event, each with a stage and parties', () => {
    const deals = listDeals(seedEdition);
    assert.equal(deals.length, seedEdition.events.length);
    assert.ok(deals.every(({ reached, parties }) => reached && parties.length > 0));
  });
});
