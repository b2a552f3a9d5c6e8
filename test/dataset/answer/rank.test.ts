import assert from 'node:assert/strict';
import { compareClaims, isBound, isWeak, rankClaims } from '../../../src/dataset/answer/rank.ts';
import { sourceKinds } from '../../../src/model/index.ts';
import { makeEdition, makeObservation } from '../../support/makeEdition.ts';

type Parts = Parameters<typeof makeObservation>[0];

const edition = makeEdition({
  entities: [{ id: 'plant' }, { id: 'firm', kind: 'company' }, { id: 'land', kind: 'country' }],
  sources: [
    { id: 'early', kind: 'press', order: 20 },
    { id: 'late', kind: 'press', order: 21 },
    { id: 'always', kind: 'override', order: 1 },
    { id: 'bull', kind: 'override', order: 2 },
    { id: 'first.csv', kind: 'own data', order: 0 },
    { id: 'second.csv', kind: 'own data', order: 0 },
  ],
});
const onPlant = (id: string, parts: Parts = {}) =>
  makeObservation({ id, subject: 'plant', measure: 'stock', period: '2025', ...parts });
const ranked = (...claims: Parts[]) =>
  rankClaims(
    edition,
    claims.map((parts, index) => onPlant(`c${index}`, parts)),
  )!;
const order = (...claims: Parts[]) => ranked(...claims).claims.map(({ source }) => source);

describe('rankClaims(edition, claims)', () => {
  const shuffled = [...sourceKinds].sort();

  it('believes filings first on facts of companies and plants', () => {
    const expected = ['filing', 'company', 'government', 'research', 'press', 'digest', 'briefing'];
    for (const subject of ['plant', 'firm'])
      assert.deepEqual(
        order(...shuffled.map((source) => ({ source, subject, measure: 'nameplate-capacity' }))),
        expected,
      );
  });

  it('believes governments first on prices, reserves and countries', () => {
    const expected = ['government', 'filing', 'company', 'research', 'press', 'digest', 'briefing'];
    assert.deepEqual(
      order(...shuffled.map((source) => ({ source, subject: 'nd-oxide', measure: 'price' }))),
      expected,
    );
    assert.deepEqual(order(...shuffled.map((source) => ({ source, measure: 'reserves' }))), expected);
    assert.deepEqual(
      order(...shuffled.map((source) => ({ source, subject: 'land', measure: 'production' }))),
      expected,
    );
  });

  it('goes by source before date, by date before publication', () => {
    assert.deepEqual(order({ source: 'press', period: '2026' }, { source: 'company', period: '2019' }), [
      'company',
      'press',
    ]);
    assert.deepEqual(order({ source: 'late', period: '2024' }, { source: 'early', period: '2025' }), [
      'early',
      'late',
    ]);
    assert.deepEqual(order({ source: 'early' }, { source: 'late' }), ['late', 'early']);
  });

  it('puts a figure before a bound, and both before what is computed or briefed', () => {
    assert.deepEqual(order({ source: 'filing', bound: 'at-least' }, { source: 'press' }), [
      'press',
      'filing',
    ]);
    assert.deepEqual(order({ source: 'filing', derived: 'x' }, { source: 'press', bound: 'ask' }), [
      'press',
      'filing',
    ]);
    assert.deepEqual(order({ source: 'briefing' }, { source: 'filing', derived: 'x' }), [
      'filing',
      'briefing',
    ]);
  });

  it('says why', () => {
    assert.equal(ranked({}).reason, 'the only claim');
    assert.equal(
      ranked({ source: 'filing' }, { source: 'press' }).reason,
      'source is filing, ahead of press',
    );
    assert.equal(ranked({ bound: 'ask' }, {}).reason, 'a figure, not a bound');
    assert.equal(ranked({ period: '2024' }, {}).reason, 'the latest date');
    assert.equal(ranked({ source: 'early' }, { source: 'late' }).reason, 'the latest publication');
    assert.equal(ranked({ derived: 'x' }, {}).reason, 'published, not computed or briefed');
    assert.equal(ranked({}, {}).reason, 'the first of equal claims');
  });

  it('begins with the kind of what a user has laid', () => {
    const reasonOf = (...sources: string[]): string =>
      ranked(...sources.map((source) => ({ source }))).reason;
    assert.equal(reasonOf('bull'), 'override: the only claim');
    assert.equal(reasonOf('bull', 'filing'), 'override: goes before what is published');
    assert.equal(reasonOf('bull', 'first.csv'), 'override: goes before own data');
    assert.equal(reasonOf('always', 'bull'), 'override: the row of the scenario in force');
    assert.equal(reasonOf('first.csv', 'second.csv'), 'own data: the one laid last');
    assert.deepEqual(order({ source: 'first.csv' }, { source: 'second.csv' }), ['second.csv', 'first.csv']);
    assert.equal(
      ranked({ source: 'bull', period: '2024' }, { source: 'bull', period: '2025' }).reason,
      'override: the latest date',
    );
  });

  it('is the same in whatever order the claims come', () => {
    const claims = [onPlant('b'), onPlant('a'), onPlant('c', { source: 'filing' })];
    const ids = (some: typeof claims) => rankClaims(edition, some)?.claims.map(({ id }) => id);
    assert.deepEqual(ids(claims), ['c', 'a', 'b']);
    assert.deepEqual(ids([...claims].reverse()), ['c', 'a', 'b']);
  });

  it('has none of none', () => assert.equal(rankClaims(edition, []), undefined));

  it('puts the decided claim first, in its period only', () => {
    const decided = makeEdition({
      entities: [{ id: 'plant' }],
      decisions: [
        { subject: 'plant', measure: 'stock', period: '2025', preferred: 'a', reason: 'So be it.' },
      ],
    });
    const claims = (period: string) => [onPlant('a', { period }), onPlant('b', { period, source: 'filing' })];
    const first = rankClaims(decided, claims('2025'))!;
    assert.deepEqual([first.claims[0].id, first.reason], ['a', 'decided: So be it.']);
    assert.equal(first.claims.length, 2);
    assert.equal(rankClaims(decided, claims('2024'))?.claims[0].id, 'b');
  });
});

describe('compareClaims(edition, a, b)', () => {
  it('is antisymmetric and 0 only of a claim with itself', () => {
    const [a, b] = [onPlant('a'), onPlant('b', { source: 'filing' })];
    assert.ok(compareClaims(edition, a, b) > 0);
    assert.ok(compareClaims(edition, b, a) < 0);
    assert.equal(compareClaims(edition, a, a), 0);
  });
});

describe('isBound(claim)', () => {
  it('takes about for a figure', () => {
    const bounds = ['exact', 'about', 'at-least', 'up-to', 'ask'] as const;
    assert.deepEqual(
      bounds.filter((bound) => isBound(onPlant('x', { bound }))),
      ['at-least', 'up-to', 'ask'],
    );
  });
});

describe('isWeak(edition, claim)', () => {
  it('is computed or of the briefing', () => {
    assert.ok(isWeak(edition, onPlant('x', { derived: '1 + 1' })));
    assert.ok(isWeak(edition, onPlant('x', { source: 'briefing' })));
    assert.ok(!isWeak(edition, onPlant('x', { source: 'digest' })));
  });
});
