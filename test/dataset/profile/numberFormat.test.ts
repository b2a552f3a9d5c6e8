import assert from 'node:assert/strict';
import { numberFormat } from '../../../src/dataset/index.ts';
import { seedEdition } from '../../support/seedEdition.ts';

describe('numberFormat(measure, value)', () => {
  for (const [measure, value, format] of [
    ['price', 55, '#,##0.00'],
    ['nameplate-capacity', 7000, '#,##0'],
    ['nameplate-capacity', 11_084.4, '#,##0'],
    ['nameplate-capacity', 0.4, '#,##0.0##'],
    ['revenue-change', 0.49, '0.0%'],
    ['start', 46_753, 'yyyy-mm-dd'],
  ] as const)
    it(`${measure} ${value}: ${format}`, () =>
      assert.equal(numberFormat(seedEdition.findMeasure(measure)!, value), format));
});
