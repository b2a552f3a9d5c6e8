import assert from 'node:assert/strict';
import { suspensionsInOrder } from '../../../src/dataset/rules/suspensionsInOrder.ts';
import { editedSeeds, lineOf, placesOf } from '../../support/editedSeeds.ts';
import { seeds } from '../../support/seedEdition.ts';

describe('rule suspensionsInOrder', () => {
  const control = 'china-announcement-61-particle';
  const cases = [
    [{ effectiveTo: '2025-11' }, 'effectiveTo', 'is before effectiveFrom'],
    [{ suspendedFrom: '' }, 'suspendedFrom', 'is missing or after suspendedTo'],
    [{ suspendedFrom: '2026-12' }, 'suspendedFrom', 'is missing or after suspendedTo'],
    [{ status: 'suspended' }, 'status', 'does not say that the suspension has ended'],
    [{ status: '' }, 'status', 'does not say that the suspension has ended'],
    [{ suspendedTo: '2026-11-23' }, 'status', 'says that a running suspension has ended'],
    [{ suspendedTo: '2027' }, 'status', 'says that a running suspension has ended'],
  ] as const;
  for (const [cells, field, problem] of cases) {
    it(`rejects ${JSON.stringify(cells)}`, () => {
      const broken = editedSeeds('policies', control, cells);
      assert.deepEqual(placesOf(suspensionsInOrder, broken), [`${lineOf('policies', control)} ${field}`]);
      assert.equal(suspensionsInOrder.check(broken)[0]?.problem, problem);
    });
  }

  it('goes by the date of the edition', () => {
    const earlier = editedSeeds('edition', '2026.11.23', { date: '2026-11-10' });
    const found = suspensionsInOrder.check(earlier);
    assert.deepEqual(new Set(found.map(({ problem }) => problem)), new Set([cases[5][2]]));
    assert.equal(found.length, seeds.policies.filter(({ record }) => record.suspendedTo).length);
  });

  it('takes a suspension that is still running', () => {
    const edited = editedSeeds('policies', control, { suspendedTo: '2027', status: 'suspended' });
    assert.deepEqual(suspensionsInOrder.check(edited), []);
  });

  it('passes the seeds, where suspensions have ended', () => {
    assert.ok(seeds.policies.some(({ record }) => record.suspendedTo));
    assert.deepEqual(suspensionsInOrder.check(seeds), []);
  });
});
