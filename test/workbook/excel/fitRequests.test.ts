import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fitRequests } from '../../../src/workbook/excel/fitRequests.ts';

describe('fitRequests(items, bytesOf, limitBytes)', () => {
  it('keeps together what fits, and leaves alone what is too large', () => {
    assert.deepEqual(
      fitRequests([3, 4, 2, 12, 1], (size) => size, 8),
      [[3, 4], [2], [12], [1]],
    );
    assert.deepEqual(
      fitRequests([], () => 1),
      [],
    );
  });

  it('keeps every item and the order, and begins another request only where it must', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 60 }), (items, limit) => {
        const requests = fitRequests(items, (size) => size, limit);
        const sum = (request: readonly number[]): number => request.reduce((a, b) => a + b, 0);
        assert.deepEqual(requests.flat(), items);
        for (const [at, request] of requests.entries()) {
          assert.ok(sum(request) <= limit || request.length === 1);
          const next = requests[at + 1];
          assert.ok(next === undefined || sum(request) + next[0]! > limit);
        }
      }),
    );
  });
});
