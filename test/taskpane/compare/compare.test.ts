import assert from 'node:assert/strict';
import { Refusal } from '../../../src/model/index.ts';
import { compare } from '../../../src/taskpane/compare/compare.ts';
import { nothingCompared } from '../../../src/taskpane/compare/comparing.ts';
import { comparedSubjects, comparisonOf } from '../../../src/taskpane/compare/comparisonOf.ts';
import { listMeasureOffers } from '../../../src/taskpane/compare/measureOffers.ts';
import { loadSeedEdition } from '../../support/loadSeedEdition.ts';

const keys = ['company:mp-materials', 'company:lynas', 'company:nobody'];

describe('comparedSubjects(edition, keys)', () => {
  it('keeps the order, and tells what the edition does not have', async () => {
    const { subjects, unknown } = comparedSubjects(await loadSeedEdition(), keys);
    assert.deepEqual(
      subjects.map(({ name }) => name),
      ['MP Materials', 'Lynas'],
    );
    assert.deepEqual(unknown, ['company:nobody']);
  });
});

describe('listMeasureOffers(edition, subjects)', () => {
  it('counts how many have each measure, most first', async () => {
    const edition = await loadSeedEdition();
    const offers = listMeasureOffers(edition, comparedSubjects(edition, keys).subjects);
    const counts = offers.map(({ count }) => count);
    assert.deepEqual(counts, [...counts].sort().reverse());
    assert.equal(offers.find(({ text }) => text === 'production: NdPr oxide')?.count, 2);
    assert.equal(offers.find(({ text }) => text === 'revenue')?.count, 1);
  });

  it('counts as many as the preview has figures, through plants and kinds of a product too', async () => {
    const edition = await loadSeedEdition();
    const { subjects } = comparedSubjects(
      edition,
      ['mp-materials', 'usa-rare-earth', 'noveon-magnetics', 'jl-mag', 'vacuumschmelze', 'lynas'].map(
        (id) => `company:${id}`,
      ),
    );
    const offers = listMeasureOffers(edition, subjects);
    assert.equal(offers.find(({ text }) => text === 'nameplate capacity: NdFeB magnets')?.count, 3);
    const fewer = offers.filter(({ text, count }) => {
      const comparison = comparisonOf(edition, { ...nothingCompared, measures: [text] }, subjects, 'values');
      const compared = compare(edition, comparison);
      if (compared instanceof Refusal) return true;
      return compared.columns[0]!.cells.filter((cell) => !(cell instanceof Refusal)).length > count;
    });
    assert.deepEqual(fewer, []);
  });

  it('has the bases of prices, market and all', async () => {
    const edition = await loadSeedEdition();
    const { subjects } = comparedSubjects(edition, ['material:dy', 'material:tb', 'material:ndpr']);
    const offers = listMeasureOffers(edition, subjects);
    assert.deepEqual(
      offers.filter(({ text }) => /^price: (average|spot Europe)$/.test(text)),
      [
        { text: 'price: average', count: 3 },
        { text: 'price: spot Europe', count: 2 },
      ],
    );
  });
});

describe('compare(edition, comparison)', () => {
  const compared = async (date: string) => {
    const edition = await loadSeedEdition();
    const { subjects } = comparedSubjects(edition, keys);
    const comparing = { ...nothingCompared, measures: ['revenue'], charted: 'revenue', date };
    return compare(edition, comparisonOf(edition, comparing, subjects, 'formula'));
  };

  it('shows what the sheet will', async () => {
    const shown = await compared('2025');
    assert.ok(!(shown instanceof Refusal));
    assert.equal(shown.columns[0]?.unit, 'USD');
    const [mp] = shown.columns[0].cells;
    assert.ok(mp && !(mp instanceof Refusal));
    assert.equal(mp.value, 224_400_000);
  });

  it('refuses a date that is none, and no fiscal year, LTM or blank', async () => {
    const refused = await compared('2025-Q7');
    assert.ok(refused instanceof Refusal);
    assert.match(refused.message, /"2025-Q7" is not a date/);
    for (const date of ['', 'FY2025', 'LTM', '2024-H1'])
      assert.ok(!((await compared(date)) instanceof Refusal), date);
  });
});

describe('comparisonOf(edition, comparing, subjects, mode)', () => {
  it('writes years as numbers and finds the column that is drawn', async () => {
    const edition = await loadSeedEdition();
    const { subjects } = comparedSubjects(edition, keys);
    const comparing = { subjects: keys, measures: ['start', 'revenue'], date: ' 2025 ', charted: 'revenue' };
    assert.deepEqual(comparisonOf(edition, comparing, subjects, 'values'), {
      label: '',
      names: ['MP Materials', 'Lynas'],
      measures: [
        { measure: 'start', unit: '' },
        { measure: 'revenue', unit: '' },
      ],
      date: 2025,
      mode: 'values',
      charted: 1,
    });
    assert.equal(
      comparisonOf(edition, { ...comparing, charted: 'gone' }, subjects, 'values').charted,
      undefined,
    );
  });
});
