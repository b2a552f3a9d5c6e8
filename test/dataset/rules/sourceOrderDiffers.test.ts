import assert from 'node:assert/strict';
import { sourceOrderDiffers } from '../../../src/dataset/rules/sourceOrderDiffers.ts';
import { editedSeeds, lineOf, placesOf } from '../../support/editedSeeds.ts';
import { seeds } from '../../support/seedEdition.ts';

describe('rule sourceOrderDiffers', () => {
  const [earlier, later] = ['usgs_mcs2019', 'usgs_mcs2026'];
  const orderOf = (id: string): number => seeds.sources.find(({ record }) => record.id === id)!.record.order;

  it('rejects an order that two sources share', () => {
    const broken = editedSeeds('sources', earlier, { published: '', order: String(orderOf(later)) });
    const [problem, ...others] = sourceOrderDiffers.check(broken);
    assert.equal(problem?.field, 'order');
    assert.match(problem.problem, /^is the order of \w+ too$/);
    assert.deepEqual(others, []);
  });

  it('rejects an earlier publication after a later one', () => {
    const broken = editedSeeds('sources', earlier, { order: String(orderOf(later) + 0.5) });
    assert.deepEqual(placesOf(sourceOrderDiffers, broken), [`${lineOf('sources', earlier)} order`]);
    assert.equal(
      sourceOrderDiffers.check(broken)[0]?.problem,
      `puts it after ${later}, which was published later`,
    );
  });

  it('lets an undated source stand anywhere', () => {
    const edited = editedSeeds('sources', earlier, { published: '', order: String(orderOf(later) + 0.5) });
    assert.deepEqual(sourceOrderDiffers.check(edited), []);
  });
});
