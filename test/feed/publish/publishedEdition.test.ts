import assert from 'node:assert/strict';
import { decodeEdition } from '../../../src/dataset/index.ts';
import type { Edition } from '../../../src/dataset/index.ts';
import { publishedEdition } from '../../../src/feed/publish/publishedEdition.ts';
import { pricedEdition } from '../../support/feed/madeFeed.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const edition = pricedEdition(
  '2026.01.01',
  { 2024: 55 },
  {
    sources: [
      { id: 'agency', licence: 'price-agency', publish: false },
      { id: 'open', licence: 'cc-by-4.0' },
    ],
    observations: [
      { id: 'nd-2025', series: 'nd-average', period: '2025', value: 61, source: 'agency' },
      {
        id: 'nd-2026',
        series: 'nd-average',
        period: '2026',
        value: 62,
        source: 'open',
        convertedValue: 400,
        convertedUnit: 'CNY/kg',
        convertedSource: 'agency',
      },
    ],
    decisions: [{ subject: 'nd-oxide', preferred: 'nd-2025', reason: '61 is better' }],
    disagreements: [{ topic: 'Nd', claims: ['nd-2025', 'nd-2026'], assessment: '61 or 62' }],
  },
);

const read = (...licences: string[]): { published: Edition; total: number; bySource: readonly unknown[] } => {
  const { encoded, leftOut } = publishedEdition(edition, licences, '2026-01-01');
  return { published: decodeEdition(encoded), ...leftOut };
};
const idsOf = ({ observations }: Edition): string[] =>
  Array.from({ length: observations.count }, (_, row) => observations.at(row).id);

describe('publishedEdition(edition, excludedLicences)', () => {
  it('leaves out the values of sources that may not be published, and counts them', () => {
    const { published, total, bySource } = read();
    assert.deepEqual(idsOf(published), ['nd-2024', 'nd-2026']);
    assert.equal(published.observations.at(1).convertedValue, undefined);
    assert.deepEqual(
      [total, bySource],
      [2, [{ source: 'agency', publisher: 'Publisher of agency', licence: 'price-agency', count: 2 }]],
    );
  });
  it('leaves out what was said about them', () => {
    const { published } = read();
    assert.deepEqual([published.decisions, published.disagreements], [[], []]);
  });
  it('keeps the sources themselves', () => {
    assert.equal(read().published.getSource('agency').publish, false);
  });
  it('leaves out licences that are excluded', () => {
    const { published, total } = read('cc-by-4.0');
    assert.deepEqual([idsOf(published), total], [['nd-2024'], 2]);
  });
  it('holds no value of a withheld source of the seeds', () => {
    const { encoded, leftOut } = publishedEdition(seedEdition, [], '2026-11-23');
    const withheld = new Set(seedEdition.sources.filter(({ publish }) => !publish).map(({ id }) => id));
    const { observations, stages, policies } = decodeEdition(encoded);
    const cited = [
      ...Array.from({ length: observations.count }, (_, row) => observations.at(row)),
      ...stages,
      ...policies,
    ].map(({ source }) => source);
    assert.ok(withheld.size > 0 && leftOut.total > 0);
    assert.deepEqual(
      cited.filter((source) => withheld.has(source)),
      [],
    );
    assert.equal(observations.count, seedEdition.observations.count - leftOut.total);
  });
});
