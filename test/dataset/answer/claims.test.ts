import assert from 'node:assert/strict';
import { listClaims } from '../../../src/dataset/index.ts';
import type { Claim, Edition } from '../../../src/dataset/index.ts';
import { parsePeriod } from '../../../src/model/index.ts';
import { makeCapacity, makeEdition } from '../../support/makeEdition.ts';
import { refusalOf } from '../../support/refusalOf.ts';
import { seedEdition } from '../../support/seedEdition.ts';

function claimsOn(edition: Edition, name: string, measure: string, when?: string | number): readonly Claim[] {
  return listClaims(edition, { name, measure, when: when === undefined ? undefined : parsePeriod(when) });
}

function idsAndWhy(claims: readonly Claim[]): [string, string][] {
  return claims.map(({ observation, why }) => [observation.id, why]);
}

describe('claims on the capacity of 10X', () => {
  const claims = claimsOn(seedEdition, '10X', 'nameplate capacity');
  const byId = new Map(claims.map((claim) => [claim.observation.id, claim]));

  it('have the 7,000 first, without a place, with the reason of the decision', () => {
    const [first] = claims;
    assert.ok(first?.isPreferred);
    assert.deepEqual(
      [first.observation.value, first.observation.location, first.observation.source],
      [7000, '', 'khelre_10x'],
    );
    assert.match(first.why, /^answers: decided: The plant alone\./);
    assert.ok(claims.slice(1).every(({ isPreferred }) => !isPreferred));
  });

  it('have the 10,000 of the press', () => {
    const press = byId.get('10x-magnets-plantservices');
    assert.equal(press?.observation.value, 10000);
    assert.equal(seedEdition.getSource(press.observation.source).kind, 'press');
  });

  it('have the 10,000 that is the total of MP Materials', () => {
    const total = byId.get('mp-materials-magnets-company-total');
    assert.equal(total?.observation.value, 10000);
    assert.equal(
      total.why,
      'company total of MP Materials; disputed (10X effect): both kept; ten times the first plant is more than nearly double',
    );
  });
});

describe('claims on other things of the seeds', () => {
  it('have the briefing’s plant in Utah among the places of 10X', () => {
    const claims = claimsOn(seedEdition, '10X', 'location');
    assert.equal(claims[0]?.observation.text, 'Northlake, Texas, US');
    const utah = claims.find(({ observation }) => observation.text === 'Utah, US');
    assert.equal(utah?.observation.source, 'briefing');
    assert.equal(
      utah.why,
      'briefing: answers only where nothing else is printed; disputed (10X magnet plant): both kept; nothing public puts the plant in Utah',
    );
  });

  it('say that only one answers where claims disagree', () => {
    for (const [name, measure] of [
      ['10X', 'start'],
      ['Mountain Pass', 'start'],
      ['Mountain Pass', 'location'],
    ] as const)
      assert.equal(
        claimsOn(seedEdition, name, measure).filter(({ isPreferred }) => isPreferred).length,
        1,
        `${name} ${measure}`,
      );
  });

  it('have all vintages of a price, the later first', () => {
    assert.deepEqual(idsAndWhy(claimsOn(seedEdition, 'Dy', 'price', 2022)), [
      ['usgs-mcs2026-dy-oxide-2022', 'answers: the latest publication'],
      ['usgs-mcs2025-dy-oxide-2022', 'government: ranks after the answer'],
      ['usgs-first-published-dy-oxide-2022', 'research: ranks after the answer'],
    ]);
  });

  it('are there also where nothing answers', () => {
    const claims = claimsOn(seedEdition, 'Stillwater', 'nameplate capacity: NdFeB magnets');
    assert.ok(claims.every(({ isPreferred }) => !isPreferred));
    const why = new Map(idsAndWhy(claims));
    assert.equal(
      why.get('stillwater-magnets-10000-usar-loi'),
      'superseded; disputed (USA Rare Earth magnet site): adds a second site; the 10,000 now stand for both',
    );
    assert.match(why.get('stillwater-magnets-3600-derived') ?? '', /^computed: 10,000/);
    assert.equal(
      why.get('usa-rare-earth-magnets-combined'),
      'combined figure of USA Rare Earth; disputed (USA Rare Earth magnet site): adds a second site; the 10,000 now stand for both',
    );
  });

  it('have what was proposed, though it never answers', () => {
    const ids = claimsOn(seedEdition, 'rare earth concentrate', 'price: contract', '2022-Q3').map(
      ({ observation }) => observation.id,
    );
    assert.ok(ids.includes('baotou-concentrate-2022-q3-proposed'));
    assert.equal(ids[0], 'baotou-concentrate-2022-q3');
  });

  it('have all terms, those in force first', () => {
    const claims = claimsOn(seedEdition, 'NdPr', 'price: floor');
    assert.deepEqual(claims.filter(({ isPreferred }) => isPreferred).length, 2);
    assert.ok(claims.some(({ observation }) => observation.id === 'floor-dow-ndpr-oxide'));
  });

  it('have the plants of a company beside its total', () => {
    const ids = claimsOn(seedEdition, 'MP Materials', 'nameplate capacity: NdFeB magnets, announced').map(
      ({ observation }) => observation.id,
    );
    assert.equal(ids[0], 'mp-materials-magnets-company-total');
    for (const id of [
      'independence-magnets-mp-indep-chargedevs',
      '10x-magnets-khelre',
      '10x-magnets-plantservices',
    ])
      assert.ok(ids.includes(id), id);
  });

  it('are refused for unknown names and measures, and #N/A where there are none', () => {
    assert.equal(refusalOf(() => claimsOn(seedEdition, 'Nowhere', 'location')).cell, '#VALUE!');
    assert.equal(refusalOf(() => claimsOn(seedEdition, '10X', 'hamburger')).cell, '#VALUE!');
    assert.equal(refusalOf(() => claimsOn(seedEdition, '10X', 'production')).cell, '#N/A');
    assert.equal(refusalOf(() => claimsOn(seedEdition, '10X', 'location', 1999)).cell, '#N/A');
  });
});

describe('why a claim does not answer', () => {
  const claim = makeCapacity({ value: 1 });
  const edition = makeEdition({
    entities: [
      { id: 'plant', name: 'Plant', parent: 'firm' },
      { id: 'firm', name: 'Firm', kind: 'company' },
    ],
    observations: [
      { ...claim, id: 'answer', source: 'filing' },
      { ...claim, id: 'press' },
      { ...claim, id: 'bound', bound: 'at-least' },
      { ...claim, id: 'perhaps', state: 'possible' },
      { ...claim, id: 'pilot', state: 'pilot' },
      { ...claim, id: 'old', superseded: true },
      { ...claim, id: 'computed', derived: '1 + 1' },
      { ...claim, id: 'briefing', source: 'briefing' },
      { ...claim, id: 'total', subject: 'firm', scope: 'company-total', facilities: ['plant'] },
      { ...claim, id: 'combined', subject: 'firm', scope: 'combined', facilities: ['plant'] },
      { ...claim, id: 'elsewhere', subject: 'firm', scope: 'combined', facilities: [] },
    ],
  });
  const why = new Map(idsAndWhy(claimsOn(edition, 'plant', 'nameplate capacity')));
  const expected = {
    answer: /^answers: source is filing, ahead of press$/,
    press: /^press: ranks after the answer$/,
    bound: /^a bound, not a figure$/,
    perhaps: /^possible: never counted$/,
    pilot: /^pilot: never counted$/,
    old: /^superseded$/,
    computed: /^computed: 1 \+ 1$/,
    briefing: /^briefing: answers only where nothing else is printed$/,
    total: /^company total of Firm$/,
    combined: /^combined figure of Firm$/,
  };
  for (const [id, reason] of Object.entries(expected))
    it(`is said of ${id}`, () => assert.match(why.get(id) ?? 'not listed', reason));

  it('is not said of claims on other plants', () => assert.ok(!why.has('elsewhere')));

  it('keeps to the date and product that are asked', () => {
    assert.equal(claimsOn(edition, 'plant', 'nameplate capacity', 2025).length, 10);
    assert.equal(refusalOf(() => claimsOn(edition, 'plant', 'nameplate capacity', 2024)).cell, '#N/A');
    assert.equal(refusalOf(() => claimsOn(edition, 'plant', 'nameplate capacity: Nd oxide')).cell, '#N/A');
  });
});

describe('disagreements in the reasons', () => {
  const claim = makeCapacity({ value: 1 });
  const edition = makeEdition({
    entities: [{ id: 'plant', name: 'Plant' }],
    observations: [
      { ...claim, id: 'answer', source: 'filing' },
      { ...claim, id: 'rival' },
      { ...claim, id: 'bystander', source: 'research' },
    ],
    disagreements: [
      { topic: 'Size', claims: ['answer', 'rival'], assessment: 'both kept' },
      { topic: 'Date', claims: ['rival', 'elsewhere'], assessment: 'not known' },
    ],
  });
  const why = new Map(idsAndWhy(claimsOn(edition, 'plant', 'nameplate capacity')));

  it('stand behind why a claim answers or does not, all of them in order', () => {
    assert.equal(
      why.get('answer'),
      'answers: source is filing, ahead of research; disputed (Size): both kept',
    );
    assert.equal(
      why.get('rival'),
      'press: ranks after the answer; disputed (Size): both kept; disputed (Date): not known',
    );
  });

  it('are not said of claims that nothing stands against', () =>
    assert.equal(why.get('bystander'), 'research: ranks after the answer'));

  it('are found by the id of a claim', () => {
    assert.deepEqual(
      edition.listDisagreements('rival').map(({ topic }) => topic),
      ['Size', 'Date'],
    );
    assert.deepEqual(edition.listDisagreements('nobody'), []);
  });
});

describe('claims on flows and stakes', () => {
  it('have the parts of a sum first, then what else is printed inside the period', () => {
    const claims = claimsOn(seedEdition, 'Mountain Pass', 'production: concentrate', '2024-H1');
    const [first, second, ...rest] = claims;
    assert.deepEqual(
      [first?.isPreferred, second?.isPreferred, rest.some((one) => one.isPreferred)],
      [true, true, false],
    );
    assert.match(first?.why ?? '', /no figure for the whole period is printed; sum of 2 quarters, computed$/);
  });

  it('of a company are also those of its plants', () => {
    const claims = claimsOn(seedEdition, 'MP Materials', 'production: NdPr oxide', 2025);
    assert.deepEqual([...new Set(claims.map(({ observation }) => observation.subject))], ['mountain-pass']);
    assert.ok(claims.length > 4);
  });

  it('on a stake are of all holders, whichever is named', () => {
    const claims = claimsOn(seedEdition, 'MP Materials', 'equity stake: Department of Defense');
    assert.deepEqual(idsAndWhy(claims)[0]?.[0], 'mp-materials-equity-stake-dod');
    assert.equal(claims.length, claimsOn(seedEdition, 'MP Materials', 'equity stake').length);
  });
});
