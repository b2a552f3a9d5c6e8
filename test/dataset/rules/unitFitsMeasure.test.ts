import assert from 'node:assert/strict';
import { unitFitsMeasure } from '../../../src/dataset/rules/unitFitsMeasure.ts';
import { editedSeeds, lineOf, placesOf } from '../../support/editedSeeds.ts';

describe('rule unitFitsMeasure', () => {
  const quote = 'spot-cn-ndpr-oxide-2026-02-19-rtrs';
  const claim = '10x-magnets-khelre';
  const cases = [
    [claim, { unit: 'USD/kg' }, 'unit'],
    [claim, { unit: 't' }, 'unit'],
    [claim, { unit: '' }, 'unit'],
    [claim, { unit: 'ton/yr' }, 'unit'],
    [quote, { unit: 't/yr' }, 'unit'],
    [quote, { unit: 'XYZ/kg' }, 'unit'],
    [quote, { convertedUnit: 'USD' }, 'convertedUnit'],
    [quote, { convertedUnit: '' }, 'convertedUnit'],
  ] as const;
  for (const [row, cells, field] of cases) {
    it(`rejects ${row} with ${JSON.stringify(cells)}`, () => {
      const broken = editedSeeds('observations', row, cells);
      assert.deepEqual(placesOf(unitFitsMeasure, broken), [`${lineOf('observations', row)} ${field}`]);
    });
  }

  it('wants no unit of a text or a date', () => {
    assert.deepEqual(
      unitFitsMeasure.check(editedSeeds('observations', '10x-location-briefing', { unit: '' })),
      [],
    );
  });

  it('takes another unit of the measure', () => {
    assert.deepEqual(unitFitsMeasure.check(editedSeeds('observations', claim, { unit: 'short ton/yr' })), []);
  });
});
