import assert from 'node:assert/strict';
import { resolvePolicies } from '../../../src/dataset/compile/resolvePolicies.ts';
import { editedSeeds } from '../../support/editedSeeds.ts';
import { seedEdition, seeds } from '../../support/seedEdition.ts';

const superseded = (some: typeof seeds) =>
  resolvePolicies(some)
    .filter((policy) => policy.superseded)
    .map(({ id }) => id);

describe('resolvePolicies(seeds)', () => {
  it('marks the claims that others replace, and no others', () => {
    assert.deepEqual(superseded(seeds).sort(), ['china-vat-16-giti', 'crma-proposal-recycling']);
  });

  it('marks a claim that another one starts to replace', () => {
    const edited = editedSeeds('policies', 'forge-bhfs', { supersedes: 'forge-name-briefing' });
    assert.ok(superseded(edited).includes('forge-name-briefing'));
    assert.ok(!superseded(edited).includes('forge-bhfs'));
  });

  it('keeps every row, in order, with all else that it says', () => {
    const policies = resolvePolicies(seeds);
    assert.deepEqual(
      policies.map(({ id }) => id),
      seeds.policies.map(({ record }) => record.id),
    );
    assert.deepEqual(policies[0]?.jurisdictions, seeds.policies[0]?.record.jurisdictions);
  });

  it('stands in the edition', () => {
    assert.deepEqual(
      seedEdition.policies.filter((policy) => policy.superseded).map(({ id }) => id),
      superseded(seeds),
    );
  });
});
