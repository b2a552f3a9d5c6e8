import assert from 'node:assert/strict';
import { askCapacity, figureOf, idsOf } from '../../support/ask.ts';
import { makeCapacity, makeEdition } from '../../support/makeEdition.ts';
import type { MadeParts } from '../../support/makeEdition.ts';
import { refusalOf } from '../../support/refusalOf.ts';

const entities: MadeParts['entities'] = [
  { id: 'firm', name: 'Firm', kind: 'company' },
  { id: 'bought', name: 'Bought', kind: 'company' },
  { id: 'land', name: 'Land', kind: 'country', country: 'LA' },
  { id: 'plant', name: 'Plant', parent: 'firm', country: 'LA' },
  { id: 'second', name: 'Second', parent: 'firm', country: 'LA' },
  { id: 'third', name: 'Third', parent: 'bought', country: 'XX' },
];
type Claims = NonNullable<MadeParts['observations']>;
const made = (observations: Claims, parts: MadeParts = {}) =>
  makeEdition({ entities, observations, ...parts });

describe('which capacity of a plant answers', () => {
  const built = makeCapacity({ id: 'built', value: 100 });
  const building = makeCapacity({ id: 'building', value: 300, state: 'construction', start: '2027' });
  const planned = makeCapacity({
    id: 'planned',
    value: 500,
    state: 'announced',
    start: '2029-mid',
    status: 'planned',
  });
  const all = made([built, building, planned]);

  it('is what is built, unless asked', () => {
    assert.deepEqual(idsOf(askCapacity(all, 'plant')), ['built']);
    assert.equal(askCapacity(all, 'plant').extent, '');
  });

  it('is the furthest plan that the status admits, not a sum', () => {
    assert.deepEqual(idsOf(askCapacity(all, 'plant', '', '', 'construction')), ['building']);
    assert.deepEqual(idsOf(askCapacity(all, 'plant', '', '', 'announced')), ['planned']);
    assert.deepEqual(idsOf(askCapacity(made([built, planned]), 'plant', '', '', 'construction')), ['built']);
    assert.deepEqual(idsOf(askCapacity(made([built]), 'plant', '', '', 'announced')), ['built']);
  });

  it('is what is announced where nothing is built and no status is asked, and says so', () => {
    const finding = askCapacity(made([planned]), 'plant');
    assert.deepEqual(idsOf(finding), ['planned']);
    assert.equal(finding.extent, 'nothing is built: this is announced');
    assert.equal(
      askCapacity(made([building]), 'plant').extent,
      'nothing is built: this is under construction',
    );
    assert.equal(refusalOf(() => askCapacity(made([planned]), 'plant', '', '', 'built')).cell, '#N/A');
    assert.equal(refusalOf(() => askCapacity(made([planned]), 'plant', '', '', 'construction')).cell, '#N/A');
  });

  it('goes by date: what was built then, and what is to start by then', () => {
    assert.deepEqual(idsOf(askCapacity(all, 'plant', '', 2025)), ['built']);
    assert.deepEqual(idsOf(askCapacity(all, 'plant', '', '2025-06-30')), ['built']);
    assert.deepEqual(idsOf(askCapacity(all, 'plant', '', 2028, 'announced')), ['building']);
    assert.deepEqual(idsOf(askCapacity(all, 'plant', '', '2029-08-31', 'announced')), ['planned']);
    assert.deepEqual(idsOf(askCapacity(all, 'plant', '', '2029-08-30', 'announced')), ['building']);
    assert.equal(refusalOf(() => askCapacity(all, 'plant', '', 2024, 'built')).cell, '#N/A');
    assert.equal(refusalOf(() => askCapacity(all, 'plant', '', 2027, 'built')).cell, '#N/A');
  });

  it('lets a built plant stand until the edition, and says when it was stated', () => {
    const finding = askCapacity(all, 'plant', '', 2026, 'built');
    assert.deepEqual(idsOf(finding), ['built']);
    assert.equal(finding.extent, 'stated as of 2025; nothing later by the date asked for');
  });

  it('does not admit a plan without a start where a date is asked', () => {
    const open = made([makeCapacity({ id: 'open', value: 1, state: 'announced' })]);
    assert.deepEqual(idsOf(askCapacity(open, 'plant')), ['open']);
    assert.equal(refusalOf(() => askCapacity(open, 'plant', '', 2030)).cell, '#N/A');
  });

  it('is not of after the date of the edition, where none is asked', () => {
    const late = makeCapacity({ id: 'late', value: 900, period: '2026-07' });
    assert.deepEqual(idsOf(askCapacity(made([built, late]), 'plant')), ['built']);
    assert.deepEqual(idsOf(askCapacity(made([built, late]), 'plant', '', '2026-07')), ['late']);
  });

  it('is the largest phase, each being the total after it', () => {
    const phases = made([
      makeCapacity({ id: 'phase1', value: 100, phase: 'Phase 1' }),
      makeCapacity({ id: 'phase2', value: 250, phase: 'Phase 2', source: 'digest' }),
    ]);
    assert.deepEqual(idsOf(askCapacity(phases, 'plant')), ['phase2']);
  });

  it('is believed from the filing before the government, and from it before the press', () => {
    const of = (...sources: string[]) =>
      idsOf(
        askCapacity(made(sources.map((source) => makeCapacity({ id: source, value: 1, source }))), 'plant'),
      )[0];
    assert.equal(of('press', 'government', 'company', 'filing'), 'filing');
    assert.equal(of('press', 'government', 'company'), 'company');
    assert.equal(of('press', 'government'), 'government');
  });

  it('is neither computed nor of the briefing while there is another, superseded or not', () => {
    for (const weak of [{ derived: '3 - 1' }, { source: 'briefing' }]) {
      const claim = makeCapacity({ id: 'weak', value: 2, ...weak });
      assert.deepEqual(idsOf(askCapacity(made([claim]), 'plant')), ['weak']);
      assert.deepEqual(idsOf(askCapacity(made([claim, planned]), 'plant')), ['planned']);
      const superseded = makeCapacity({ id: 'old', value: 3, state: 'superseded', superseded: true });
      assert.equal(refusalOf(() => askCapacity(made([claim, superseded]), 'plant')).cell, '#N/A');
    }
  });

  it('follows a decision, also to a claim of another status', () => {
    const decisions = [
      { subject: 'plant', product: 'ndfeb-magnets', preferred: 'planned', reason: 'It is so.' },
    ];
    const decided = made([built, planned], { decisions });
    assert.deepEqual(idsOf(askCapacity(decided, 'plant')), ['planned']);
    assert.equal(askCapacity(decided, 'plant').reason, 'decided: It is so.');
    const other = [{ ...decisions[0]!, product: 'nd-oxide' }];
    assert.deepEqual(idsOf(askCapacity(made([built, planned], { decisions: other }), 'plant')), ['built']);
  });

  it('is of the product or of its kinds, its own claims first', () => {
    const sintered = makeCapacity({ id: 'sintered', product: 'sintered-ndfeb-magnets', value: 80 });
    assert.deepEqual(idsOf(askCapacity(made([sintered]), 'plant', 'magnets')), ['sintered']);
    assert.deepEqual(idsOf(askCapacity(made([sintered, built]), 'plant', 'NdFeB')), ['built']);
    assert.deepEqual(idsOf(askCapacity(made([sintered, built]), 'plant', 'sintered NdFeB magnets')), [
      'sintered',
    ]);
    assert.equal(refusalOf(() => askCapacity(made([built]), 'plant', 'sintered NdFeB magnets')).cell, '#N/A');
    assert.equal(refusalOf(() => askCapacity(made([sintered, built]), 'plant', 'magnets')).cell, '#VALUE!');
  });

  it('never is an input', () => {
    const feed = makeCapacity({ id: 'feed', value: 9000, direction: 'input' });
    assert.deepEqual(idsOf(askCapacity(made([feed, built]), 'plant')), ['built']);
    assert.equal(refusalOf(() => askCapacity(made([feed]), 'plant')).cell, '#N/A');
  });
});

describe('which capacity of a company or country answers', () => {
  const first = makeCapacity({ id: 'first', value: 100 });
  const second = makeCapacity({ id: 'second', subject: 'second', value: 200, facilities: [] });
  const third = makeCapacity({ id: 'third', subject: 'third', value: 50 });
  const total = (parts: object) =>
    makeCapacity({ id: 'total', subject: 'firm', value: 350, scope: 'company-total', ...parts });

  it('is the sum of the plants', () => {
    const finding = askCapacity(made([first, second]), 'firm');
    assert.equal(finding.value, 300);
    assert.equal(finding.extent, 'sum of 2: Plant 100, Second 200');
    assert.deepEqual(idsOf(askCapacity(made([first]), 'firm')), ['first']);
  });

  it('adds in the unit of the first, and only what adds up', () => {
    const short = makeCapacity({ id: 'short', subject: 'second', value: 1, unit: 'kt/yr' });
    assert.equal(figureOf(askCapacity(made([first, short]), 'firm')), '1100 t/yr');
    const reo = makeCapacity({ id: 'reo', subject: 'second', value: 1, unit: 't REO/yr' });
    const refusal = refusalOf(() => askCapacity(made([first, reo]), 'firm'));
    assert.equal(refusal.cell, '#VALUE!');
    assert.match(refusal.message, /t\/yr and t REO\/yr, which do not add up/);
  });

  it('is the printed total, where one is printed for the status', () => {
    const finding = askCapacity(made([first, second, total({})]), 'firm');
    assert.deepEqual(idsOf(finding), ['total']);
    assert.equal(finding.extent, 'printed total');
  });

  it('is a total under construction for announced, and never a built one', () => {
    const plan = makeCapacity({ id: 'plan', value: 900, state: 'announced' });
    assert.deepEqual(
      idsOf(askCapacity(made([plan, total({ state: 'construction' })]), 'firm', '', '', 'announced')),
      ['total'],
    );
    assert.deepEqual(
      idsOf(askCapacity(made([plan, total({ state: 'operating' })]), 'firm', '', '', 'announced')),
      ['plan'],
    );
    assert.deepEqual(
      idsOf(askCapacity(made([first, total({ state: 'announced' })]), 'firm', '', '', 'construction')),
      ['first'],
    );
    assert.deepEqual(idsOf(askCapacity(made([first, total({ state: 'announced' })]), 'firm')), ['first']);
  });

  it('goes by date for a total as for a plant', () => {
    const running = made([total({ period: '2025-06' })]);
    assert.deepEqual(idsOf(askCapacity(running, 'firm', '', 2025)), ['total']);
    assert.deepEqual(idsOf(askCapacity(running, 'firm', '', 2026)), ['total']);
    assert.equal(refusalOf(() => askCapacity(running, 'firm', '', '2025-05')).cell, '#N/A');
    const coming = made([total({ state: 'announced', start: '2028' })]);
    assert.deepEqual(idsOf(askCapacity(coming, 'firm', '', 2028, 'announced')), ['total']);
    assert.equal(refusalOf(() => askCapacity(coming, 'firm', '', 2027, 'announced')).cell, '#N/A');
  });

  it('takes a combined figure for its plants, and adds the others', () => {
    const combined = total({ id: 'combined', scope: 'combined', facilities: ['plant'] });
    const finding = askCapacity(made([first, second, combined]), 'firm');
    assert.deepEqual(idsOf(finding), ['combined', 'second']);
    assert.equal(finding.value, 550);
    assert.deepEqual(idsOf(askCapacity(made([first, combined]), 'firm', '', '', 'announced')), ['combined']);
  });

  it('counts the plants of what it holds more than half of, from the day of the purchase to that of the sale', () => {
    const stake = { owner: 'firm', owned: 'bought', share: 0.51, from: '2025-03', to: '2025-09' };
    const by = (parts: object, when: string) =>
      askCapacity(
        made(
          [
            { ...first, period: when },
            { ...third, period: when },
          ],
          { ownership: [{ ...stake, ...parts }] },
        ),
        'firm',
        '',
        when,
      ).value;
    assert.equal(by({}, '2025-02'), 100);
    assert.equal(by({}, '2025-03'), 150);
    assert.equal(by({}, '2025-09'), 150);
    assert.equal(by({}, '2025-10'), 100);
    assert.equal(by({ share: 0.5 }, '2025-03'), 100);
    assert.equal(by({ status: 'pending' }, '2025-03'), 100);
  });

  it('is in a country what stands there, whoever owns it', () => {
    const edition = made([first, second, third, total({ facilities: ['plant', 'second'] })]);
    assert.deepEqual(idsOf(askCapacity(edition, 'land')), ['first', 'second']);
  });

  it('is in a country also a figure for unnamed plants there, in place of the company’s own', () => {
    const unnamed = (location: string) => total({ location, facilities: [] });
    assert.deepEqual(idsOf(askCapacity(made([first, unnamed('Somewhere, Land')]), 'land')), ['total']);
    assert.deepEqual(idsOf(askCapacity(made([first, unnamed('Elsewhere')]), 'land')), ['first']);
  });

  it('is in a country a combined figure only where all its plants stand there', () => {
    const combined = (facilities: string[]) => total({ id: 'combined', scope: 'combined', facilities });
    assert.deepEqual(idsOf(askCapacity(made([first, second, combined(['plant', 'second'])]), 'land')), [
      'combined',
    ]);
    assert.deepEqual(idsOf(askCapacity(made([first, second, combined(['plant', 'third'])]), 'land')), [
      'first',
      'second',
    ]);
  });

  it('answers nothing planned unless asked', () => {
    const plan = makeCapacity({ id: 'plan', value: 900, state: 'announced' });
    const refusal = refusalOf(() => askCapacity(made([plan]), 'firm'));
    assert.equal(refusal.cell, '#N/A');
    assert.equal(refusal.message, 'No built nameplate capacity of Firm. Status "announced" gives 900 t/yr.');
  });

  it('is refused for several products that nothing joins', () => {
    const oxide = makeCapacity({ id: 'oxide', subject: 'second', product: 'nd-oxide', value: 5 });
    const refusal = refusalOf(() => askCapacity(made([first, oxide]), 'firm'));
    assert.equal(refusal.cell, '#VALUE!');
    assert.match(refusal.message, /^Firm makes 2 products: name one\./);
    assert.deepEqual(idsOf(askCapacity(made([first, oxide]), 'firm', 'Nd oxide')), ['oxide']);
  });
});
