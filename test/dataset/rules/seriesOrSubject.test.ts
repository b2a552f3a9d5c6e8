import assert from 'node:assert/strict';
import { seriesOrSubject } from '../../../src/dataset/rules/seriesOrSubject.ts';
import { editedSeeds, lineOf, placesOf } from '../../support/editedSeeds.ts';

describe('rule seriesOrSubject', () => {
  const quote = 'usgs-mcs2026-ndpr-oxide-2024';
  const claim = '10x-magnets-khelre';
  const cases = [
    [quote, { subject: 'ndpr-oxide' }, 'subject'],
    [quote, { measure: 'price' }, 'measure'],
    [quote, { series: '' }, 'subject'],
    [claim, { subject: '' }, 'subject'],
    [claim, { measure: '' }, 'measure'],
  ] as const;
  for (const [row, cells, field] of cases) {
    it(`rejects ${row} with ${JSON.stringify(cells)}`, () => {
      const broken = editedSeeds('observations', row, cells);
      assert.deepEqual(placesOf(seriesOrSubject, broken), [`${lineOf('observations', row)} ${field}`]);
    });
  }
});
