import assert from 'node:assert/strict';
import {
  listLandmarks,
  quoteCarryDays,
  selectInForce,
  selectLatest,
  selectStated,
} from '../../../src/dataset/answer/select.ts';
import type { Choice } from '../../../src/dataset/answer/select.ts';
import { parsePeriod, serialOf } from '../../../src/model/index.ts';
import { makeEdition } from '../../support/makeEdition.ts';

const periods = ['', '2023', '2024', '2024-Q4', '2024-12-05', '2024-12-20', '2025-01..2029-12', '2027'];
const edition = makeEdition({
  series: [{ id: 's' }],
  observations: periods.map((period, index) => ({
    id: `c${index}`,
    series: 's',
    period,
    value: index,
    note: period,
  })),
});
const track = edition.findSeriesTrack('s')!;
const quoted: Choice = { track, isEligible: () => true, isQuoted: true, isCarried: true };
const averaged: Choice = { ...quoted, isQuoted: false, isCarried: false };
const written = (rows: readonly number[] | undefined) =>
  rows?.map((row) => edition.observations.at(row).note);
const stated = (choice: Choice, when: string) => selectStated(edition, choice, parsePeriod(when));

describe('selectLatest(edition, choice, by)', () => {
  it('is the last period that has ended', () => {
    assert.deepEqual(written(selectLatest(edition, averaged, serialOf(2024, 12, 31))?.rows), ['2024-Q4']);
    assert.deepEqual(written(selectLatest(edition, averaged, serialOf(2024, 12, 30))?.rows), ['2024-12-20']);
    assert.deepEqual(written(selectLatest(edition, averaged)?.rows), ['2024-Q4']);
  });

  it('passes over rows that may not answer', () => {
    const only = { ...averaged, isEligible: (row: number) => edition.observations.at(row).note === '2023' };
    assert.deepEqual(written(selectLatest(edition, only)?.rows), ['2023']);
    assert.equal(selectLatest(edition, { ...averaged, isEligible: () => false }), undefined);
  });
});

describe('selectStated(edition, choice, asked)', () => {
  it('meets a period exactly', () => {
    for (const when of ['2023', '2024', '2024-Q4', '2024-12-05', '2027'])
      assert.deepEqual(written(stated(averaged, when)?.rows), [when]);
    assert.equal(stated(averaged, '2024-Q3'), undefined);
    assert.equal(stated(averaged, '2024-12'), undefined);
  });

  it('finds the shortest period around a day', () => {
    assert.deepEqual(written(stated(averaged, '2024-12-06')?.rows), ['2024-Q4']);
    assert.deepEqual(written(stated(averaged, '2024-03-01')?.rows), ['2024']);
    assert.deepEqual(written(stated(averaged, '2027-03-01')?.rows), ['2027']);
  });

  it('carries a quote, not an average', () => {
    const quotes = {
      ...quoted,
      isEligible: (row: number) => edition.observations.at(row).note.length === 10,
    };
    assert.equal(quoteCarryDays, 31);
    assert.deepEqual(written(stated(quotes, '2025-01-20')?.rows), ['2024-12-20']);
    assert.equal(stated(quotes, '2025-01-21'), undefined);
    assert.equal(stated({ ...quotes, isCarried: false }, '2025-01-20'), undefined);
  });

  it('counts the quotes of which it finds the last', () => {
    const { rows, quotes } = stated(quoted, '2024-12')!;
    assert.deepEqual([written(rows), quotes], [['2024-12-20'], 2]);
    assert.equal(stated(quoted, '2024-Q4')?.quotes, 0);
  });
});

describe('selectInForce(edition, choice, asked)', () => {
  it('finds the terms that cover the whole of it', () => {
    const within = (when: string) => written(selectInForce(edition, averaged, parsePeriod(when)));
    assert.deepEqual(within('2026'), ['2025-01..2029-12']);
    assert.deepEqual(within('2027-06-01'), ['2027', '2025-01..2029-12']);
    assert.deepEqual(within('2024-12-20'), ['2024-12-20', '2024', '2024-Q4']);
    assert.deepEqual(within('2024..2026'), []);
  });
});

describe('listLandmarks(edition, choice, asked)', () => {
  const marks = (when: string, choice: Choice = averaged) => {
    const found = listLandmarks(edition, choice, parsePeriod(when));
    return found && written([found.first, found.last, found.nearest]);
  };

  it('names first, last and nearest', () => {
    assert.deepEqual(marks('1990'), ['2023', '2025-01..2029-12', '2023']);
    assert.deepEqual(marks('2050'), ['2023', '2025-01..2029-12', '2025-01..2029-12']);
  });

  it('names only what may answer', () => {
    const only = { ...averaged, isEligible: (row: number) => edition.observations.at(row).note === '2024' };
    assert.deepEqual(marks('1990', only), ['2024', '2024', '2024']);
    assert.equal(marks('1990', { ...averaged, isEligible: () => false }), undefined);
  });
});
