import assert from 'node:assert/strict';
import { listPrintedPeriods } from '../../../src/dataset/answer/printedPeriods.ts';
import { formatPeriod } from '../../../src/model/index.ts';
import { refusalOf } from '../../support/refusalOf.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const printed = (name: string, measure: string) => {
  const { periods, ...rest } = listPrintedPeriods(seedEdition, name, measure);
  return { ...rest, periods: periods.map(formatPeriod) };
};

describe('listPrintedPeriods(edition, name, measure)', () => {
  it('lists the periods of a price series once, whatever their vintages', () => {
    assert.deepEqual(printed('NdPr', 'price'), {
      periods: ['2021', '2022', '2023', '2024', '2025'],
      isQuoted: false,
      frequency: 'annual',
      subject: '',
    });
  });

  it('knows quotes', () => {
    const { periods, isQuoted } = printed('NdPr', 'price: spot');
    assert.equal(isQuoted, true);
    assert.equal(periods.at(-1), '2026-02-19');
  });

  it('lists those of a company’s plants where it has none', () => {
    assert.deepEqual(printed('MP Materials', 'production: NdPr oxide').periods.slice(0, 3), [
      '2023',
      '2024-Q2',
      '2024-Q3',
    ]);
  });

  it('lists none for what stands side by side', () => {
    assert.deepEqual(printed('10X', 'location').periods, []);
  });

  it('refuses words that mean several series', () => {
    assert.equal(refusalOf(() => printed('NdPr', 'price: floor')).candidates.length, 3);
    assert.equal(refusalOf(() => printed('Mountain Pass', 'production')).cell, '#VALUE!');
  });
});
