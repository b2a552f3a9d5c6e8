import assert from 'node:assert/strict';
import { placeOnScale } from '../../../src/taskpane/entity/placeOnScale.ts';

const claim = (value: number | undefined, unit = 't', low?: number, high?: number) => ({
  value,
  unit,
  low,
  high,
});

describe('placeOnScale(claims)', () => {
  it('spreads numbers from end to end, a range over its width', () => {
    assert.deepEqual(placeOnScale([claim(0), claim(50), claim(undefined, 't', 50, 100)]), [
      { fromPercent: 4, toPercent: 4 },
      { fromPercent: 50, toPercent: 50 },
      { fromPercent: 50, toPercent: 96 },
    ]);
  });

  it('has no place for texts, for other units and for what is all the same', () => {
    assert.equal(placeOnScale([claim(undefined), claim(1)]), undefined);
    assert.equal(placeOnScale([claim(1), claim(2, 'kt')]), undefined);
    assert.equal(placeOnScale([claim(1), claim(1)]), undefined);
  });
});
