import assert from 'node:assert/strict';
import { profileOf, resolveSubject } from '../../../src/dataset/index.ts';
import type { Profile } from '../../../src/dataset/index.ts';
import { seedEdition as edition } from '../../support/seedEdition.ts';

const profile = (name: string): Profile => profileOf(edition, resolveSubject(edition, name));

/** "Country: China" */
function linesOf({ places, relations }: Profile): string[] {
  return [...places, ...relations].map(
    (line) => `${line.label}: ${'text' in line ? line.text : String(line.value)}`,
  );
}

describe('profileOf(edition, subject), on the seeds', () => {
  it('tells of a facility where and when', () => {
    const lines = linesOf(profile('10X'));
    for (const line of [
      'Country: United States',
      'location: Northlake, Texas, US',
      'start, NdFeB magnets: 2028',
      'Operator: MP Materials',
      'Stages: magnet',
    ])
      assert.ok(lines.includes(line), line);
  });

  it('tells of a company its holders and what it holds, with who says so', () => {
    const { relations } = profile('USA Rare Earth');
    const stake = relations.find(({ label }) => label === 'Holds Less Common Metals');
    assert.equal(stake?.text, '100%, since 2025-11-18');
    assert.deepEqual(
      stake.sources.map(({ id }) => id),
      ['usar_lcm_closed'],
    );
  });

  it('tells of a policy its dates, one line a claim', () => {
    const { places } = profile('Announcement No. 57 of 2025');
    const claims = places.filter(({ sources }) => sources.length > 0);
    assert.ok(claims.length > 1);
    assert.ok(claims.every((claim) => 'text' in claim && claim.text.includes('announced 2025-10-09')));
  });

  it('tells of a material its prices as the functions give them, and its kinds', () => {
    const { figures, relations } = profile('NdPr');
    const [average] = figures;
    assert.equal(average?.value, 69);
    assert.match(average.detail, /^USD\/kg · NdPr oxide, FOB, 99% min · .*2025 · estimate$/);
    assert.equal(relations.find(({ label }) => label === 'Kinds')?.text, 'NdPr oxide; NdPr metal');
  });

  it('gives a price as printed where the unit of the functions needs a rate', () => {
    const spot = profile('NdPr metal').figures.find(({ label }) => label === 'spot price');
    assert.equal(spot?.value, 898_800);
    assert.match(spot.detail, /^CNY\/t · /);
  });

  it('is short, and says so where it leaves something out', () => {
    const { figures, isMore } = profile('United States');
    assert.equal(figures.length, 12);
    assert.equal(isMore, true);
    assert.equal(profile('10X').isMore, false);
  });

  it('names every source of every line once', () => {
    const { figures, places, relations, sources } = profile('MP Materials');
    const behind = new Set([...figures, ...places, ...relations].flatMap((line) => line.sources));
    assert.deepEqual(new Set(sources), behind);
    assert.equal(sources.length, behind.size);
  });
});
