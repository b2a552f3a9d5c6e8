import assert from 'node:assert/strict';
import { listClaims } from '../../src/dataset/index.ts';
import type { Observation } from '../../src/dataset/index.ts';
import { formatPeriod } from '../../src/model/index.ts';
import { listCode, readMarkdown } from '../support/readMarkdown.ts';
import { seedEdition, seeds } from '../support/seedEdition.ts';

interface BriefingClaim {
  readonly id: string;
  readonly locator: string;
  readonly value: number | undefined;
  readonly unit: string;
  readonly bound: string;
}

const { observations, stages, policies } = seedEdition;
const ofBriefing: readonly Observation[] = Array.from({ length: observations.count }, (_, row) =>
  observations.at(row),
).filter(({ source }) => source === 'briefing');
const claims: readonly BriefingClaim[] = [
  ...ofBriefing,
  ...stages
    .filter(({ source }) => source === 'briefing')
    .map(({ amount, currency, ...stage }) => ({ ...stage, value: amount, unit: currency })),
  ...policies.filter(({ source }) => source === 'briefing').map((policy) => ({ ...policy, bound: 'exact' })),
];
const byId = new Map(claims.map((claim) => [claim.id, claim]));

const sections = await readMarkdown('docs/briefing-claims.md');
const statements = sections.flatMap(({ heading, tables }) =>
  tables.flatMap(({ rows }) =>
    rows.map(([where = '', statement = '', cell = '']) => ({
      heading,
      where,
      statement,
      ids: listCode(cell),
    })),
  ),
);

describe('docs/briefing-claims.md', () => {
  it('goes through the briefing from its title to its conclusion', () => {
    assert.deepEqual(
      sections.map(({ heading }) => heading),
      [
        'Title',
        'Introduction',
        'Strategic Sovereignty and Policy Momentum',
        'Industrial and Commercial Milestones',
        'Financing, Market Architecture, and Corporate Engagement',
        'Recycling and Alternative Feedstocks',
        'Governance, Risks, and Near-Term Milestones',
        'Conclusion',
      ],
    );
    assert.equal(statements.length, 117);
  });

  it('names for every statement claims of the briefing that exist', () => {
    for (const { statement, ids } of statements) {
      assert.ok(ids.length > 0, statement);
      for (const id of ids) assert.ok(byId.has(id), `${id} of: ${statement}`);
    }
  });

  it('has every claim of the briefing', () => {
    const named = new Set(statements.flatMap(({ ids }) => ids));
    assert.deepEqual(
      claims.map(({ id }) => id).filter((id) => !named.has(id)),
      [],
    );
  });

  it('agrees with the claims on where in the briefing each stands', () => {
    for (const { heading, where, ids } of statements) {
      const place = where === '–' ? heading : `${heading}, ${where}`;
      for (const id of ids) {
        const places = byId.get(id)!.locator.split('; ');
        assert.ok(places.includes(place), `${id}: ${places.join(' | ')} without ${place}`);
      }
    }
    for (const { id, locator } of claims)
      for (const place of locator.split('; '))
        assert.ok(
          statements.some(
            ({ heading, where, ids }) =>
              ids.includes(id) && place === (where === '–' ? heading : `${heading}, ${where}`),
          ),
          `${id}: no statement at ${place}`,
        );
  });
});

describe('claims of the briefing', () => {
  for (const kind of ['text', 'date', 'number'] as const) {
    const ofKind = ofBriefing.filter(({ measure }) => seedEdition.findMeasure(measure)?.valueKind === kind);

    it(`are each reached by REE.CLAIMS of subject and measure: ${kind}`, () => {
      assert.ok(ofKind.length > 0);
      for (const { id, subject, measure } of ofKind) {
        const { name } = (seedEdition.findEntity(subject) ?? seedEdition.findMaterial(subject))!;
        const { label } = seedEdition.findMeasure(measure)!;
        const found = listClaims(seedEdition, { name, measure: label, when: undefined }).find(
          ({ observation }) => observation.id === id,
        );
        assert.equal(found?.observation.source, 'briefing', `${name}, ${label}: ${id}`);
      }
    });
  }

  it('answer only where nothing else that could answer is printed', () => {
    for (const { subject, measure } of ofBriefing) {
      const { name } = (seedEdition.findEntity(subject) ?? seedEdition.findMaterial(subject))!;
      const { label } = seedEdition.findMeasure(measure)!;
      const all = listClaims(seedEdition, { name, measure: label, when: undefined });
      const answering = all.filter(({ isPreferred }) => isPreferred);
      if (!answering.some(({ observation }) => observation.source === 'briefing')) continue;
      const [{ observation: answer }] = answering as [(typeof answering)[0]];
      const rivals = all.filter(
        ({ observation }) =>
          observation.product === answer.product &&
          observation.source !== 'briefing' &&
          observation.derived === '',
      );
      assert.deepEqual(
        rivals.map(({ observation }) => observation.id),
        [],
        `${name}, ${label}`,
      );
    }
  });

  it('say in the reasons what stands against them', () => {
    const contradicted = new Set(seeds.disagreements.flatMap(({ record }) => record.claims));
    const disputed = ofBriefing.filter(({ id }) => contradicted.has(id));
    assert.ok(disputed.length > 10);
    for (const { id, subject, measure } of disputed) {
      const { name } = (seedEdition.findEntity(subject) ?? seedEdition.findMaterial(subject))!;
      const all = listClaims(seedEdition, { name, measure, when: undefined });
      const why = all.find(({ observation }) => observation.id === id)!.why;
      for (const { topic } of seedEdition.listDisagreements(id))
        assert.ok(why.includes(`disputed (${topic}): `), `${id}: ${why}`);
    }
  });
});

describe('figures of the briefing', () => {
  const figures: readonly (readonly [string, number, string, string, readonly string[]])[] = [
    ['15 % of MP Materials', 0.15, 'fraction', 'exact', ['mp-materials-equity-stake-briefing']],
    ['+224 % share price', 2.24, 'fraction', 'exact', ['mp-materials-share-price-change-briefing']],
    ['+25 % revenue', 0.25, 'fraction', 'exact', ['mp-materials-revenue-change-2026-briefing']],
    ['60 days of demand', 60, 'days', 'exact', ['project-vault-reserve-days-briefing']],
    ['USD 3.1 billion round', 3.1e9, 'USD', 'exact', ['usar-funding-round-2026-closed-briefing']],
    ['USD 1.5 billion PIPE', 1.5e9, 'USD', 'exact', ['usar-pipe-2026-closed-briefing']],
    ['+9 % share price', 0.09, 'fraction', 'exact', ['usa-rare-earth-share-price-change-briefing']],
    [
      'USD 277 million, twice',
      277e6,
      'USD',
      'exact',
      ['aclara-hreo-joint-venture-announced-briefing', 'usar-chips-award-received-briefing'],
    ],
    ['USD 8.2 million of Oklahoma', 8.2e6, 'USD', 'exact', ['usar-oklahoma-grants-received-briefing']],
    ['USD 500 million of Apple', 500e6, 'USD', 'exact', ['apple-mp-supply-announced-briefing']],
    ['USD 550 billion of Japan', 550e9, 'USD', 'exact', ['japan-us-investment-announced-briefing']],
    ['+74 % NdPr price', 0.74, 'fraction', 'exact', ['briefing-ndpr-price-change-2026']],
    ['over 1,400 t', 1400, 't', 'at-least', ['united-states-production-briefing']],
    ['USD 2 million of IBAS', 2e6, 'USD', 'exact', ['reelement-ibas-award-approved-briefing']],
    ['USD 75 million Series C', 75e6, 'USD', 'exact', ['cyclic-series-c-closed-briefing']],
    ['over USD 134 million', 134e6, 'USD', 'at-least', ['doe-demonstration-facility-approved-briefing']],
    ['over USD 1 billion', 1e9, 'USD', 'at-least', ['doe-critical-minerals-funding-proposed-briefing']],
    ['up to 8 % of demand', 0.08, 'fraction', 'up-to', ['ramaco-resources-light-reo-demand-share-briefing']],
  ];
  for (const [what, value, unit, bound, ids] of figures) {
    it(`have ${what}`, () =>
      assert.deepEqual(
        claims
          .filter((claim) => claim.value === value && claim.unit === unit && claim.bound === bound)
          .map(({ id }) => id)
          .sort(),
        ids,
      ));
  }

  it('are these, the stake as a stage, and no others', () => {
    const known = new Set(['mp-dod-stake-closed-briefing', ...figures.flatMap(([, , , , ids]) => ids)]);
    assert.equal(byId.get('mp-dod-stake-closed-briefing')?.value, 0.15);
    assert.deepEqual(
      claims.filter(({ id, value }) => value !== undefined && !known.has(id)).map(({ id }) => id),
      [],
    );
  });

  const starts = [
    ['mid-2026', 'vinton', '2026-mid', ''],
    ['Q4 2026 in Utah', '10x', '2026-Q4', 'Utah, US'],
    ['late 2027', 'round-top', '2027-late', 'Texas, US'],
  ] as const;
  for (const [what, plant, start, location] of starts) {
    it(`have the start in ${what}`, () => {
      const found = ofBriefing.filter(({ measure, subject }) => measure === 'start' && subject === plant);
      assert.equal(found.length, 1);
      assert.equal(formatPeriod(found[0]!.start!), start);
      assert.equal(found[0]!.location, location);
    });
  }

  it('have Utah as the place of 10X, and 2035 as the year of the 8 %', () => {
    const place = ofBriefing.find(({ id }) => id === '10x-location-briefing');
    assert.deepEqual([place?.measure, place?.text], ['location', 'Utah, US']);
    const share = ofBriefing.find(({ id }) => id === 'ramaco-resources-light-reo-demand-share-briefing');
    assert.equal(formatPeriod(share!.period!), '2035');
  });
});
