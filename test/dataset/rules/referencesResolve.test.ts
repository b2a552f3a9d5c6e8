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
  ] as const;
  for (const [table, row, cells] of cases) {
    const field = Object.keys(cells)[0]!;
    it(`rejects an unknown ${field} in ${table}`, () => {
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

  it('takes a material for a subject', () => {
    assert.deepEqual(
      referencesResolve.check(editedSeeds('observations', '10x-magnets-khelre', { subject: 'nd-oxide' })),
      [],
    );
  });
});
