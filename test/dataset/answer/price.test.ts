import assert from 'node:assert/strict';
import { askPrice, idsOf } from '../../support/ask.ts';
import { makeEdition } from '../../support/makeEdition.ts';
import { refusalOf } from '../../support/refusalOf.ts';

describe('which price answers', () => {
  const average = { id: 'average', material: 'nd-oxide', basis: 'average', frequency: 'annual' } as const;
  const spot = {
    id: 'spot',
    material: 'nd-oxide',
    basis: 'spot',
    market: 'China',
    frequency: 'quote',
  } as const;

  describe('by its period', () => {
    const edition = makeEdition({
      series: [average],
      observations: [
        { id: 'y2024', series: 'average', period: '2024', value: 24 },
        { id: 'y2025', series: 'average', period: '2025', value: 25, status: 'estimate' },
        { id: 'q', series: 'average', period: '2025-Q4', value: 25.4 },
        { id: 'y2026', series: 'average', period: '2026', value: 26, status: 'estimate' },
        { id: 'y2027', series: 'average', period: '2027', value: 27, status: 'projection' },
        { id: 'guided', series: 'average', period: '2026-Q1', value: 26.1, status: 'guidance' },
      ],
    });

    it('is the latest that had ended by the date of the edition, where none is asked', () => {
      assert.deepEqual(idsOf(askPrice(edition, 'Nd')), ['q']);
    });

    it('is exactly the stated period', () => {
      assert.deepEqual(idsOf(askPrice(edition, 'Nd', 2025)), ['y2025']);
      assert.deepEqual(idsOf(askPrice(edition, 'Nd', 2026)), ['y2026']);
      for (const when of ['2025-H2', '2025-12', '2024-Q4'])
        assert.equal(refusalOf(() => askPrice(edition, 'Nd', when)).cell, '#N/A', when);
    });

    it('is the shortest period that a day stands in', () => {
      assert.deepEqual(idsOf(askPrice(edition, 'Nd', '2025-09-30')), ['y2025']);
      assert.deepEqual(idsOf(askPrice(edition, 'Nd', '2025-10-01')), ['q']);
      assert.deepEqual(idsOf(askPrice(edition, 'Nd', '2025-12-31')), ['q']);
      assert.deepEqual(idsOf(askPrice(edition, 'Nd', '2026-12-31')), ['y2026']);
      assert.equal(refusalOf(() => askPrice(edition, 'Nd', '2023-12-31')).cell, '#N/A');
    });

    it('is guided or projected only where its period is named', () => {
      assert.deepEqual(idsOf(askPrice(edition, 'Nd', 2027)), ['y2027']);
      assert.deepEqual(idsOf(askPrice(edition, 'Nd', '2026-Q1')), ['guided']);
    });

    it('is never an average carried on', () => {
      assert.equal(refusalOf(() => askPrice(edition, 'Nd', '2028-01-01')).cell, '#N/A');
    });
  });

  describe('of quotes', () => {
    const edition = makeEdition({
      series: [spot],
      observations: [
        { id: 'feb2', series: 'spot', period: '2026-02-02', value: 100 },
        { id: 'feb19', series: 'spot', period: '2026-02-19', value: 120 },
        { id: 'apr', series: 'spot', period: '2026-04', value: 140 },
        { id: 'range', series: 'spot', period: '2025-11-15', low: 60, high: 70 },
      ],
    });

    it('carries 31 days and not 32', () => {
      assert.deepEqual(idsOf(askPrice(edition, 'Nd', '2026-03-22', 'spot')), ['feb19']);
      const refusal = refusalOf(() => askPrice(edition, 'Nd', '2026-03-23', 'spot'));
      assert.equal(refusal.cell, '#N/A');
      assert.equal(
        refusal.message,
        'No spot price of Nd oxide for 23 Mar 2026. First 15 Nov 2025, last 2026-04, nearest 2026-04.',
      );
    });

    it('holds until the next one', () => {
      assert.deepEqual(idsOf(askPrice(edition, 'Nd', '2026-02-18', 'spot')), ['feb2']);
      assert.deepEqual(idsOf(askPrice(edition, 'Nd', '2026-02-19', 'spot')), ['feb19']);
    });

    it('does not hold before the first one', () => {
      assert.equal(refusalOf(() => askPrice(edition, 'Nd', '2025-11-14', 'spot')).cell, '#N/A');
    });

    it('is the last of a stated month, quarter or year, with their count', () => {
      const counts = [
        ['2026-02', 'feb19', 'last of 2 quotes in 2026-02'],
        ['2026-Q1', 'feb19', 'last of 2 quotes in 2026-Q1'],
        ['2026', 'apr', 'last of 3 quotes in 2026'],
        ['2025-11', 'range', 'last of 1 quote in 2025-11'],
        ['2026-04', 'apr', ''],
      ] as const;
      for (const [when, id, extent] of counts) {
        const finding = askPrice(edition, 'Nd', when, 'spot');
        assert.deepEqual([idsOf(finding), finding.extent], [[id], extent]);
      }
    });

    it('is the middle of a printed range', () =>
      assert.equal(askPrice(edition, 'Nd', '2025-11-15', 'spot').value, 65));

    it('is not found in a month without one', () => {
      assert.equal(refusalOf(() => askPrice(edition, 'Nd', '2026-03', 'spot')).cell, '#N/A');
    });
  });

  describe('among claims on one period', () => {
    const claim = (id: string, parts: object) => ({
      id,
      series: 'average',
      period: '2025',
      value: 1,
      ...parts,
    });
    const preferred = (...claims: object[]): string =>
      idsOf(askPrice(makeEdition({ series: [average], observations: claims }), 'Nd', 2025))[0]!;

    it('comes from the better source', () => {
      assert.equal(preferred(claim('a', { source: 'press' }), claim('b', { source: 'government' })), 'b');
      assert.equal(preferred(claim('a', { source: 'filing' }), claim('b', { source: 'government' })), 'b');
      assert.equal(preferred(claim('a', { source: 'digest' }), claim('b', { source: 'research' })), 'b');
    });

    it('is a figure and not a bound, about being a figure', () => {
      assert.equal(
        preferred(claim('a', { source: 'government', bound: 'up-to' }), claim('b', { bound: 'about' })),
        'b',
      );
      assert.equal(preferred(claim('a', { bound: 'ask' }), claim('b', {})), 'b');
      assert.equal(preferred(claim('a', { bound: 'ask' })), 'a');
    });

    it('is never computed or of the briefing while there is another', () => {
      assert.equal(
        preferred(claim('a', { source: 'government', derived: '1 + 1' }), claim('b', { source: 'digest' })),
        'b',
      );
      assert.equal(preferred(claim('a', { source: 'briefing' }), claim('b', { source: 'digest' })), 'b');
      assert.equal(preferred(claim('a', { source: 'briefing' })), 'a');
      assert.equal(preferred(claim('a', { derived: '1 + 1' })), 'a');
    });

    it('is never computed or of the briefing while there is another of any date', () => {
      for (const weak of [{ derived: '1 + 1' }, { source: 'briefing' }]) {
        const edition = makeEdition({
          series: [average],
          observations: [claim('weak', weak), claim('other', { period: '2019' })],
        });
        assert.equal(refusalOf(() => askPrice(edition, 'Nd', 2025)).cell, '#N/A');
        assert.deepEqual(idsOf(askPrice(edition, 'Nd')), ['other']);
      }
    });

    it('is never superseded, not even where nothing else is left', () => {
      assert.equal(preferred(claim('a', { source: 'government', superseded: true }), claim('b', {})), 'b');
      const edition = makeEdition({
        series: [average],
        observations: [claim('a', { superseded: true }), claim('b', { derived: '1 + 1' })],
      });
      assert.equal(refusalOf(() => askPrice(edition, 'Nd', 2025)).cell, '#N/A');
    });

    it('is never proposed', () => {
      const edition = makeEdition({ series: [average], observations: [claim('a', { status: 'proposed' })] });
      assert.equal(refusalOf(() => askPrice(edition, 'Nd', 2025)).cell, '#N/A');
      assert.equal(refusalOf(() => askPrice(edition, 'Nd')).cell, '#N/A');
    });
  });

  describe('of terms', () => {
    const floors = (second: number) =>
      makeEdition({
        series: [
          { id: 'a', basis: 'floor', market: 'First contract', frequency: 'terms' },
          { id: 'b', basis: 'floor', market: 'Second contract', frequency: 'terms', default: false },
        ],
        observations: [
          { id: 'one', series: 'a', period: '2026-01..2030-12', value: 110 },
          { id: 'two', series: 'b', period: '2026-03..', value: second },
        ],
      });

    it('answers together where they agree', () => {
      assert.deepEqual(idsOf(askPrice(floors(110), 'Nd', '', 'floor')), ['two', 'one']);
    });

    it('is refused with the list where they differ', () => {
      const refusal = refusalOf(() => askPrice(floors(120), 'Nd', '', 'floor'));
      assert.equal(refusal.cell, '#VALUE!');
      assert.equal(
        refusal.message,
        'Several terms are in force on 30 Jun 2026: 120 USD/kg and 110 USD/kg. Did you mean "floor First contract" or "floor Second contract"?',
      );
      assert.deepEqual(idsOf(askPrice(floors(120), 'Nd', '', 'floor Second contract')), ['two']);
    });

    it('is in force over the whole of what is asked', () => {
      assert.deepEqual(idsOf(askPrice(floors(120), 'Nd', '2026-02-28', 'floor')), ['one']);
      assert.deepEqual(idsOf(askPrice(floors(120), 'Nd', '2026-Q1', 'floor')), ['one']);
      assert.deepEqual(idsOf(askPrice(floors(120), 'Nd', 2031, 'floor')), ['two']);
      assert.equal(refusalOf(() => askPrice(floors(120), 'Nd', 2025, 'floor')).cell, '#N/A');
    });

    it('is an open end that never ends', () => {
      assert.deepEqual(idsOf(askPrice(floors(120), 'Nd', '2199-12-31', 'floor')), ['two']);
    });
  });

  describe('by the words', () => {
    const edition = makeEdition({
      series: [
        average,
        {
          id: 'half',
          basis: 'average',
          market: 'China half-year',
          vat: 'ex',
          publisher: 'Trade Office',
          default: false,
        },
        { id: 'metal', material: 'nd-metal', basis: 'spot', market: 'China', frequency: 'quote' },
        { id: 'alloy', material: 'alloy', basis: 'spot', frequency: 'quote' },
      ],
      materials: [
        { id: 'mix', name: 'Mix' },
        { id: 'alloy', name: 'Alloy', parent: 'mix', form: 'alloy' },
      ],
      observations: [
        { id: 'usual', series: 'average', period: '2025', value: 1 },
        { id: 'other', series: 'half', period: '2025-H1', value: 2 },
        { id: 'metal', subject: 'nd-metal', series: 'metal', period: '2026-06-01', value: 3 },
        { id: 'alloy', subject: 'alloy', series: 'alloy', period: '2026-06-01', value: 4 },
      ],
    });

    it('is the oxide unless a form is named', () => {
      assert.deepEqual(idsOf(askPrice(edition, 'Neodymium')), ['usual']);
      assert.deepEqual(idsOf(askPrice(edition, 'Nd metal', '', 'spot')), ['metal']);
    });

    it('is never another form because the oxide lacks the basis', () => {
      assert.equal(refusalOf(() => askPrice(edition, 'Nd', '', 'spot')).cell, '#N/A');
    });

    it('is the only form that has a price', () =>
      assert.deepEqual(idsOf(askPrice(edition, 'Mix', '', 'spot')), ['alloy']));

    it('is the default of its basis', () => assert.deepEqual(idsOf(askPrice(edition, 'Nd')), ['usual']));

    it('is of the market, publisher or VAT statement that is named, whatever the date', () => {
      for (const words of ['average China half-year', 'average China', 'average ex', 'Average trade office'])
        assert.deepEqual(idsOf(askPrice(edition, 'Nd', '', words)), ['other'], words);
      assert.equal(refusalOf(() => askPrice(edition, 'Nd', '2025-H1')).cell, '#N/A');
    });

    it('is refused for a market that no series has, whole words only', () => {
      assert.equal(refusalOf(() => askPrice(edition, 'Nd', '', 'average Chin')).cell, '#VALUE!');
    });
  });
});
