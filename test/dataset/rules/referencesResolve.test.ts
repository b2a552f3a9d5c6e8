import assert from 'node:assert/strict';
import { referencesResolve } from '../../../src/dataset/rules/referencesResolve.ts';
import { editedSeeds, lineOf, placesOf } from '../../support/editedSeeds.ts';

describe('rule referencesResolve', () => {
  const cases = [
    ['entities', '10x', { parent: 'mp-material' }],
    ['entities', '10x', { pointsTo: 'nobody' }],
    ['entities', '10x', { source: 'nobody' }],
    ['ownership', 'hochschild-mining', { owner: 'nobody' }],
    ['ownership', 'hochschild-mining', { owned: 'nobody' }],
    ['ownership', 'hochschild-mining', { source: 'nobody' }],
    ['materials', 'nd-oxide', { parent: 'nobody' }],
    ['series', 'ndpr-oxide-average-usgs', { material: 'nobody' }],
    ['series', 'ndpr-oxide-realized-mp-materials', { subject: 'nobody' }],
    ['series', 'ndpr-oxide-realized-mp-materials', { measure: 'nobody' }],
    ['decisions', '10x', { subject: 'nobody' }],
    ['decisions', '10x', { measure: 'nobody' }],
    ['decisions', '10x', { product: 'nobody' }],
    ['decisions', '10x', { preferred: 'nobody' }],
    ['constants', 'atomic-weight-nd', { source: 'nobody' }],
    ['observations', 'usgs-mcs2026-ndpr-oxide-2024', { series: 'nobody' }],
    ['observations', 'usgs-mcs2026-ndpr-oxide-2024', { source: 'nobody' }],
    ['observations', '10x-magnets-khelre', { subject: 'nobody' }],
    ['observations', '10x-magnets-khelre', { measure: 'nobody' }],
    ['observations', '10x-magnets-khelre', { product: 'nobody' }],
    ['observations', '10x-magnets-khelre', { facilities: 'independence; nobody' }],
    ['observations', '10x-magnets-khelre', { convertedSource: 'nobody' }],
    ['observations', '10x-magnets-khelre', { supersedes: 'nobody' }],
    ['events', 'apple-mp-supply', { subject: 'nobody' }],
    ['events', 'apple-mp-supply', { facilities: '10x; nobody' }],
    ['events', 'apple-mp-supply', { product: 'nobody' }],
    ['events', 'apple-mp-supply', { partOf: 'nobody' }],
    ['events', 'apple-mp-supply', { competesWith: 'nobody' }],
    ['events', 'apple-mp-supply', { source: 'nobody' }],
    ['stages', 'apple-mp-supply-announced-briefing', { event: 'nobody' }],
    ['stages', 'apple-mp-supply-announced-briefing', { source: 'nobody' }],
    ['parties', 'apple-mp-supply', { event: 'nobody' }],
    ['parties', 'apple-mp-supply', { party: 'nobody' }],
    ['policies', 'senate-hearing-briefing', { entity: 'nobody' }],
    ['policies', 'senate-hearing-briefing', { jurisdictions: 'japan; nobody' }],
    ['policies', 'senate-hearing-briefing', { materials: 'nobody' }],
    ['policies', 'senate-hearing-briefing', { supersedes: 'nobody' }],
    ['policies', 'senate-hearing-briefing', { source: 'nobody' }],
    ['totals', 'usgs-mcs2026-world-mine-output-2025', { total: 'nobody' }],
    ['disagreements', 'FORGE', { claims: 'forge-bhfs; nobody' }],
    ['disagreements', 'FORGE', { claims: 'forge-bhfs; apple-mp-supply' }],
    ['disagreements', 'FORGE', { source: 'nobody' }],
  ] as const;
  for (const [table, row, cells] of cases) {
    const field = Object.keys(cells)[0]!;
    it(`rejects an unknown ${field} in ${table}: ${Object.values<string>(cells)[0] ?? ''}`, () => {
      assert.deepEqual(placesOf(referencesResolve, editedSeeds(table, row, cells)), [
        `${lineOf(table, row)} ${field}`,
      ]);
    });
  }

  it('asks whether a near id was meant', () => {
    const broken = editedSeeds('observations', 'usgs-mcs2026-ndpr-oxide-2024', { source: 'usgs_mcs2062' });
    const [problem] = referencesResolve.check(broken);
    assert.equal(problem?.value, 'usgs_mcs2062');
    assert.equal(problem.problem, 'names "usgs_mcs2062", which is not in seeds/sources.csv');
    assert.match(problem.repair, /^Did you mean usgs_mcs20\d\d\? Correct it or add the record\.$/);
  });

  it('names every place where the record could be', () => {
    const broken = editedSeeds('disagreements', 'FORGE', { claims: 'forge-bhfs; nobody' });
    assert.equal(
      referencesResolve.check(broken)[0]?.problem,
      'names "nobody", which is not in the files of claims or seeds/stages.csv or seeds/policies.csv',
    );
  });

  it('takes a material for a subject', () => {
    assert.deepEqual(
      referencesResolve.check(editedSeeds('observations', '10x-magnets-khelre', { subject: 'nd-oxide' })),
      [],
    );
  });
});
