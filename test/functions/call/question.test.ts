import assert from 'node:assert/strict';
import { questionOf } from '../../../src/functions/call/index.ts';
import { parsePeriod } from '../../../src/model/index.ts';
import { refusalOf } from '../../support/refusalOf.ts';
import { seedEdition } from '../../support/seedEdition.ts';

describe('questionOf(edition, name, measure, date)', () => {
  it('reads the arguments that name any number', () =>
    assert.deepEqual(questionOf(seedEdition, ' NdPr', 'price ', 2024), {
      name: 'NdPr',
      measure: 'price',
      when: parsePeriod(2024),
    }));
  it('reads LTM and fiscal years, each by whose number it is', () => {
    const whenOf = (name: string, date: string) => questionOf(seedEdition, name, 'revenue', date);
    assert.deepEqual(whenOf('Lynas', 'LTM'), {
      name: 'Lynas',
      measure: 'revenue',
      when: undefined,
      isLtm: true,
    });
    assert.deepEqual(whenOf('Lynas', 'FY24').when, parsePeriod('2023-07-01..2024-06-30'));
    assert.deepEqual(whenOf('Lynas', 'Q1 FY2025').when, parsePeriod('2024-Q3'));
    assert.deepEqual(whenOf('MP Materials', 'FY24').when, parsePeriod(2024));
    assert.match(refusalOf(() => whenOf('Iluka', 'FY24')).message, /^No fiscal-year end is known of Iluka/);
  });
  it('wants a name and a measure', () => {
    assert.throws(() => questionOf(seedEdition, null, 'price', null), /name is missing/);
    assert.throws(() => questionOf(seedEdition, 'NdPr', '', null), /measure is missing/);
  });
});
