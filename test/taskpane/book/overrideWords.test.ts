import assert from 'node:assert/strict';
import { parsePeriod } from '../../../src/model/index.ts';
import {
  inForceWords,
  lackingWords,
  missingWords,
  overrideAsked,
  overrideValue,
  rowsWords,
} from '../../../src/taskpane/book/overrideWords.ts';
import { formatsOf } from '../../../src/taskpane/formats/formats.ts';

const british = formatsOf('en-GB');
const german = formatsOf('de-DE');

describe('inForceWords(found)', () => {
  it('counts what answers, without rows that give way, and names the scenario', () => {
    const [holds, givesWay] = [{ isOverruled: false }, { isOverruled: true }];
    assert.equal(inForceWords({ lines: [], scenario: '' }), 'No override is in force.');
    assert.equal(inForceWords({ lines: [], scenario: 'Bull' }), 'No override is in force, scenario Bull.');
    assert.equal(
      inForceWords({ lines: [holds, givesWay], scenario: 'Bull' }),
      '1 override is in force, scenario Bull.',
    );
    assert.equal(inForceWords({ lines: [holds, holds], scenario: '' }), '2 overrides are in force.');
  });
});

describe('overrideValue(line, formats)', () => {
  it('shows every digit as the reader writes numbers, dates as periods, words as they are', () => {
    assert.equal(overrideValue({ value: 1234.5, unit: 'USD/kg' }, german), '1.234,5 USD/kg');
    assert.equal(overrideValue({ value: parsePeriod('2028-Q2'), unit: '' }, british), '2028-Q2');
    assert.equal(overrideValue({ value: 'Ohio', unit: '' }, british), 'Ohio');
  });
});

describe('overrideAsked(line, formats)', () => {
  it('says for which period, and whether the latest was meant', () => {
    const measure = 'price: spot';
    const period = parsePeriod(2025);
    assert.equal(overrideAsked({ measure, period, isLatest: false }, british), 'price: spot, 2025');
    assert.equal(overrideAsked({ measure, period, isLatest: true }, british), 'price: spot, latest (2025)');
    assert.equal(
      overrideAsked({ measure, period: undefined, isLatest: true }, british),
      'price: spot, latest',
    );
  });
});

describe('rowsWords(rows, one, several)', () => {
  it('names one row or several', () => {
    assert.equal(rowsWords([4], 'is', 'are'), 'Row 4 is');
    assert.equal(rowsWords([4, 6], 'is', 'are'), 'Rows 4, 6 are');
  });
});

describe('lackingWords(table), missingWords(found)', () => {
  it('name the columns', () => {
    assert.equal(
      lackingWords({ sheet: 'REE overrides', table: 'ReeOverrides', lacks: ['Value'] }),
      'The table ReeOverrides on REE overrides is not read, and none of its rows is in force: it has no column Value. Give the header its name again.',
    );
    assert.equal(
      missingWords({ sheet: 'REE overrides', missing: ['Basis', 'Note'] }),
      'The table on REE overrides has no columns Basis, Note: it is read without.',
    );
  });
});
