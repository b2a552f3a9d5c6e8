import assert from 'node:assert/strict';
import { resolveObservations } from '../../../src/dataset/compile/index.ts';
import { editedSeeds } from '../../support/editedSeeds.ts';
import { seeds } from '../../support/seedEdition.ts';

const byId = new Map(resolveObservations(seeds).map((claim) => [claim.id, claim]));

describe('resolveObservations(seeds)', () => {
  it('fills in the material of a series as the subject of a price', () => {
    const { subject, measure, product } = byId.get('usgs-mcs2026-ndpr-oxide-2024')!;
    assert.deepEqual([subject, measure, product], ['ndpr-oxide', 'price', '']);
  });

  it('fills in the subject and measure of a series that has its own, with the material as the product', () => {
    const { subject, measure, product } = byId.get('mp-realized-ndpr-2024')!;
    assert.deepEqual([subject, measure, product], ['mp-materials', 'average-selling-price', 'ndpr-oxide']);
  });

  it('leaves a claim without a series as written', () => {
    const { subject, measure, product } = byId.get('10x-magnets-khelre')!;
    assert.deepEqual([subject, measure, product], ['10x', 'nameplate-capacity', 'ndfeb-magnets']);
  });

  it('marks what another claim replaces and what is called superseded', () => {
    assert.equal(byId.get('stillwater-magnets-10000-usar-loi')?.superseded, true);
    assert.equal(byId.get('longyan-ndfeb-alloy-shinetsu-cen12')?.superseded, true);
    assert.equal(byId.get('usa-rare-earth-magnets-combined')?.superseded, false);
  });

  it('marks a replaced claim whatever its own state says', () => {
    const edited = editedSeeds('observations', 'independence-magnets-with-apple-lines-mp-indep-sagonline', {
      supersedes: 'independence-magnets-mp-indep-chargedevs',
    });
    const replaced = resolveObservations(edited).find(
      ({ id }) => id === 'independence-magnets-mp-indep-chargedevs',
    );
    assert.equal(replaced?.superseded, true);
    assert.equal(replaced.state, 'ramping');
  });
});
