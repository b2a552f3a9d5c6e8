import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citeFinding, findAnswer, findHistory, listClaims } from '../../../src/dataset/index.ts';
import { Refusal, parsePeriod } from '../../../src/model/index.ts';
import type { Edition, Laid } from '../../../src/dataset/index.ts';
import { askCapacity, askFact, askPrice, figureOf, idsOf } from '../../support/ask.ts';
import { layStated, ownData } from '../../support/layStated.ts';
import { makeCapacity, makeEdition, makeSource } from '../../support/makeEdition.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const edition = makeEdition({
  entities: [
    { id: 'plant', kind: 'facility', parent: 'maker', country: 'US' },
    { id: 'maker', kind: 'company' },
    { id: 'us', name: 'United States', kind: 'country', country: 'US' },
  ],
  series: [
    { id: 'average', frequency: 'annual' },
    { id: 'spot-china', basis: 'spot', market: 'China', frequency: 'quote' },
    { id: 'spot-europe', basis: 'spot', market: 'Europe', frequency: 'quote', default: false },
    { id: 'floor-a', basis: 'floor', market: 'A', frequency: 'terms' },
    { id: 'floor-b', basis: 'floor', market: 'B', frequency: 'terms', default: false },
  ],
  decisions: [{ subject: 'nd-oxide', measure: 'price', preferred: 'y2024', reason: 'Said so.' }],
  observations: [
    { id: 'y2024', series: 'average', period: '2024', value: 24 },
    { id: 'y2025', series: 'average', period: '2025', value: 25, source: 'government' },
    { id: 'q1', series: 'spot-china', period: '2026-03-01', value: 900, unit: 'CNY/kg' },
    { id: 'q2', series: 'spot-china', period: '2026-05-01', value: 910, unit: 'CNY/kg' },
    { id: 'e1', series: 'spot-europe', period: '2026-05-02', value: 130 },
    { id: 'fa', series: 'floor-a', period: '2026-01..', value: 110 },
    { id: 'fb', series: 'floor-b', period: '2026-01..', value: 120 },
    makeCapacity({ id: 'built', value: 1000 }),
    makeCapacity({ id: 'planned', value: 3000, state: 'announced', phase: 'two' }),
    {
      id: 'made',
      subject: 'plant',
      measure: 'production',
      product: 'ndfeb-magnets',
      period: '2025',
      value: 700,
      unit: 't',
    },
    { id: 'begun', subject: 'plant', measure: 'start', start: '2026-Q1', unit: '' },
    { id: 'placed', subject: 'plant', measure: 'location', text: 'Texas', unit: '' },
  ],
});

const problemsOf = ({ problems }: Laid): [string, string][] =>
  problems.map(({ stated, problem }) => [stated.place, problem.message]);

describe('layClaims', () => {
  it('answers with what the user says, keeps what is published among the claims, and says what it was', () => {
    const { edition: laid, problems } = layStated(edition, [{ when: 2025, value: 40 }]);
    const answer = askPrice(laid, 'Nd', 2025);
    assert.deepEqual(problems, []);
    assert.equal(figureOf(answer), '40 USD/kg');
    assert.equal(citeFinding(laid, answer), 'Your override, scenario Bull, row 1; was 25 USD/kg [override]');
    const claims = listClaims(laid, { name: 'Nd', measure: 'price', when: answer.claims[0].period });
    assert.deepEqual(
      claims.map(({ observation, isPreferred }) => [observation.value, isPreferred]),
      [
        [40, true],
        [25, false],
      ],
    );
    assert.deepEqual(laid.layers, [{ kind: 'override', label: 'Bull', claims: 1 }]);
  });

  it('gives the kind of the layer as the reason first', () => {
    const ofAll = { title: 'every scenario', kind: 'override' as const };
    const always = layStated(
      edition,
      [
        { when: 2025, value: 40 },
        { subject: 'plant', measure: 'start', value: '2027' },
        { subject: 'maker', measure: 'nameplate capacity', basis: 'NdFeB', value: 800 },
      ],
      { source: makeSource({ ...ofAll, id: 'override', order: 1 }) },
    ).edition;
    const both = layStated(
      always,
      [
        { when: 2025, value: 41 },
        { subject: 'plant', measure: 'start', value: '2028' },
      ],
      { source: makeSource({ ...ofAll, id: 'override:bull', order: 2 }) },
    ).edition;
    const whyOf = (laid: Edition, name: string, measure: string, when?: number): string =>
      listClaims(laid, { name, measure, when: when === undefined ? undefined : parsePeriod(when) })[0]!.why;
    assert.equal(whyOf(always, 'Nd', 'price', 2025), 'answers: override: goes before what is published');
    assert.equal(whyOf(both, 'Nd', 'price', 2025), 'answers: override: the row of the scenario in force');
    assert.equal(whyOf(both, 'plant', 'start'), 'answers: override: the row of the scenario in force');
    assert.equal(
      whyOf(always, 'maker', 'nameplate capacity: NdFeB'),
      'answers: override: the only claim; printed total',
    );
  });

  it('says which row answers in the place of one without a period', () => {
    const laid = layStated(edition, [
      { basis: 'spot Europe', value: 140 },
      { basis: 'spot Europe', when: '2026-06-02', value: 150 },
    ]);
    assert.deepEqual(problemsOf(laid), [
      [
        'row 1',
        'It would have no effect: row 2 answers the same question, for 2 Jun 2026. Keep one of the two, or give this one its period.',
      ],
    ]);
  });

  it('leaves the edition below as it is', () => {
    layStated(edition, [{ when: 2025, value: 40 }]);
    assert.deepEqual(idsOf(askPrice(edition, 'Nd', 2025)), ['y2025']);
    assert.deepEqual(edition.layers, []);
  });

  it('takes a blank period for the latest, as the functions do', () => {
    const { edition: laid } = layStated(edition, [{ value: 40 }]);
    assert.equal(figureOf(askPrice(laid, 'Nd')), '40 USD/kg');
    assert.equal(figureOf(askPrice(laid, 'Nd', 2025)), '40 USD/kg');
    assert.equal(figureOf(askPrice(laid, 'Nd', 2024)), '24 USD/kg');
  });

  it('goes before a decision of the data', () => {
    const { edition: laid } = layStated(edition, [{ when: 2024, value: 30 }]);
    assert.equal(figureOf(askPrice(laid, 'Nd', 2024)), '30 USD/kg');
  });

  it('adds a year that no source has, which a blank date does not ask for', () => {
    const { edition: laid } = layStated(edition, [{ when: 2028, value: 60 }]);
    const answer = askPrice(laid, 'Nd', 2028);
    assert.equal(citeFinding(laid, answer), 'Your override, scenario Bull, row 1; nothing before [override]');
    assert.equal(answer.claims[0].status, 'projection');
    assert.equal(figureOf(askPrice(laid, 'Nd')), '25 USD/kg');
    const years = findHistory(laid, { name: 'Nd', measure: 'price', from: undefined, to: parsePeriod(2028) });
    assert.deepEqual(
      years.map(({ label, answer }) => [label, answer instanceof Refusal ? answer.cell : answer.value]),
      [
        ['2024', 24],
        ['2025', 25],
        ['2026', '#N/A'],
        ['2027', '#N/A'],
        ['2028', 60],
      ],
    );
  });

  it('reads a capacity, its status and its product', () => {
    const { edition: laid, problems } = layStated(edition, [
      { subject: 'plant', measure: 'nameplate capacity', basis: 'announced', value: 5000 },
      { subject: 'plant', measure: 'nameplate capacity: NdFeB', value: 1200, unit: 't/yr' },
      { subject: 'maker', measure: 'production', basis: 'NdFeB', when: 2025, value: 800, unit: 't' },
    ]);
    assert.deepEqual(problems, []);
    assert.equal(figureOf(askCapacity(laid, 'plant', '', undefined, 'announced')), '5000 t/yr');
    assert.equal(figureOf(askCapacity(laid, 'plant')), '1200 t/yr');
    assert.equal(figureOf(askCapacity(laid, 'United States', 'NdFeB')), '1200 t/yr');
    assert.equal(figureOf(askFact(laid, 'maker', 'production: NdFeB', 2025)), '800 t');
    assert.equal(figureOf(askFact(laid, 'plant', 'production: NdFeB', 2025)), '700 t');
  });

  it('reads dates and texts', () => {
    const { edition: laid, problems } = layStated(edition, [
      { subject: 'plant', measure: 'start', value: '2027-Q2' },
      { subject: 'plant', measure: 'location', value: 'Ohio' },
    ]);
    assert.deepEqual(problems, []);
    assert.equal(askFact(laid, 'plant', 'start').claims[0].locator, 'row 1; was 2026-Q1');
    assert.equal(askFact(laid, 'plant', 'location').value, 'Ohio');
    assert.equal(askFact(laid, 'plant', 'location').claims[0].locator, 'row 2; was "Texas"');
  });

  it('makes a series where a material has no price on that basis', () => {
    const { edition: laid, problems } = layStated(edition, [
      { subject: 'Dy', basis: 'assessment', when: 2026, value: 900 },
    ]);
    assert.deepEqual(problems, []);
    assert.equal(figureOf(askPrice(laid, 'Dy', 2026, 'assessment')), '900 USD/kg');
  });

  it('says row by row what must be mended, and lays the others', () => {
    const laid = layStated(edition, [
      { subject: '', value: 1 },
      { subject: 'Ndd', value: 1 },
      { measure: 'prize', value: 1 },
      { basis: 'spot Chnia', value: 1 },
      { basis: 'floor', value: 1 },
      { value: 'n/a' },
      { value: '' },
      { value: 1, unit: 't' },
      { value: 40, when: 2025 },
      { value: 41 },
      { subject: 'maker', measure: 'revenue', when: 2025, value: 5 },
      { subject: 'Dy', basis: 'list', value: 5 },
    ]);
    assert.deepEqual(
      laid.laid.map(({ stated }) => stated.place),
      ['row 9'],
    );
    assert.deepEqual(problemsOf(laid), [
      ['row 1', 'The subject is missing. Give a name: NdPr, 10X.'],
      ['row 2', 'No material is called "Ndd". Did you mean Nd?'],
      ['row 3', '"prize" is not a measure. Did you mean price?'],
      ['row 4', 'No spot Chnia price of Nd oxide. Did you mean "spot China" or "spot Europe"?'],
      [
        'row 5',
        'Several terms are in force on 30 Jun 2026: 110 USD/kg and 120 USD/kg. Did you mean "floor A" or "floor B"?',
      ],
      ['row 6', 'The value "n/a" is not a number. Type it as a number; the unit has a column.'],
      ['row 7', 'The value is missing. Give it, or delete the row.'],
      ['row 8', '"t" is a unit of a mass, not of a price. Use USD/kg, USD/t, USD/lb, CNY/kg, CNY/t.'],
      ['row 10', 'The same figure stands in row 9 already. Keep one of the two.'],
      ['row 11', 'The unit is missing: the revenue is an amount of money. Give its unit.'],
      ['row 12', 'The data have no latest price that a blank period could mean. Give the period.'],
    ]);
  });

  it('is a term of its own where terms are in force', () => {
    const { edition: laid, problems } = layStated(edition, [{ basis: 'floor A', when: 2027, value: 140 }]);
    assert.deepEqual(problems, []);
    assert.equal(figureOf(askPrice(laid, 'Nd', 2027, 'floor A')), '140 USD/kg');
    assert.equal(figureOf(askPrice(laid, 'Nd', 2028, 'floor A')), '110 USD/kg');
  });

  it('plans a plant for the year that is stated', () => {
    const { edition: laid, problems } = layStated(edition, [
      { subject: 'plant', measure: 'nameplate capacity', basis: 'announced', when: 2030, value: 9000 },
    ]);
    assert.deepEqual(problems, []);
    assert.equal(figureOf(askCapacity(laid, 'plant', '', 2030, 'announced')), '9000 t/yr');
    assert.equal(figureOf(askCapacity(laid, 'plant', '', 2029, 'announced')), '1000 t/yr');
  });

  describe('of own data', () => {
    const list = layStated(
      edition,
      [
        { basis: 'spot China', when: '2026-03-01', value: 95, unit: 'USD/kg' },
        { basis: 'spot China', when: '2026-04-01', value: 97, unit: 'USD/kg' },
        { basis: 'spot Rotterdam', when: '2026-04-01', value: 131 },
      ],
      ownData,
    );

    it('takes the place of the published series that the same words mean, whole', () => {
      assert.deepEqual(problemsOf(list), []);
      assert.equal(figureOf(askPrice(list.edition, 'Nd', undefined, 'spot')), '97 USD/kg');
      assert.equal(figureOf(askPrice(list.edition, 'Nd', undefined, 'spot China')), '97 USD/kg');
      assert.equal(figureOf(askPrice(list.edition, 'Nd', '2026-03-01', 'spot')), '95 USD/kg');
      assert.equal(figureOf(askPrice(list.edition, 'Nd', undefined, 'spot Europe')), '130 USD/kg');
      assert.equal(figureOf(askPrice(list.edition, 'Nd', undefined, 'spot Rotterdam')), '131 USD/kg');
    });

    it('leaves the published quotes among the claims', () => {
      const claims = listClaims(list.edition, { name: 'Nd', measure: 'price: spot China', when: undefined });
      const march = listClaims(list.edition, {
        name: 'Nd',
        measure: 'price: spot China',
        when: askPrice(edition, 'Nd', '2026-03-01', 'spot').claims[0].period,
      });
      assert.deepEqual(
        claims.map(({ observation }) => observation.value),
        [97],
      );
      assert.deepEqual(
        march.map(({ observation }) => observation.value),
        [95, 900],
      );
    });

    it('stands below an override', () => {
      const both = layStated(list.edition, [{ basis: 'spot', value: 99 }]);
      assert.equal(figureOf(askPrice(both.edition, 'Nd', undefined, 'spot')), '99 USD/kg');
      assert.equal(askPrice(both.edition, 'Nd', undefined, 'spot').claims[0].locator, 'row 1; was 97 USD/kg');
      assert.deepEqual(
        both.edition.layers.map(({ kind }) => kind),
        ['own data', 'override'],
      );
    });
  });

  it('gives every laid claim of the seed edition as the answer of its question, and touches no other track', () => {
    const materials = ['NdPr', 'Dy', 'Tb', 'La', 'Ce', 'Nd metal'];
    const row = fc.record({
      subject: fc.constantFrom(...materials),
      basis: fc.constantFrom('', 'spot', 'spot Europe', 'list', 'floor'),
      when: fc.option(fc.integer({ min: 2018, max: 2030 }), { nil: undefined }),
      value: fc.double({ min: 0.1, max: 5000, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const stated = rows.map(({ when, ...others }) => (when === undefined ? others : { ...others, when }));
        const { edition: laid, laid: claims, problems } = layStated(seedEdition, stated);
        assert.equal(claims.length + problems.length, rows.length);
        for (const { question, observation } of claims)
          assert.ok(findAnswer(laid, question).claims.some(({ id }) => id === observation.id));
        assert.equal(laid.observations.count, seedEdition.observations.count + claims.length);
        assert.equal(figureOf(askCapacity(laid, '10X')), figureOf(askCapacity(seedEdition, '10X')));
      }),
    );
  });
});
