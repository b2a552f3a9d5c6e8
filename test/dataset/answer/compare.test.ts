import assert from 'node:assert/strict';
import { compareMeasure, readShow } from '../../../src/dataset/index.ts';
import { Refusal, parsePeriod } from '../../../src/model/index.ts';
import { makeCapacity, makeEdition } from '../../support/makeEdition.ts';
import { refusalOf } from '../../support/refusalOf.ts';

const edition = makeEdition({
  entities: [{ id: 'plant' }, { id: 'mill' }, { id: 'works' }, { id: 'site' }],
  observations: [
    makeCapacity({ id: 'a', value: 1000 }),
    makeCapacity({ id: 'b', subject: 'mill', value: 2, unit: 'kt/yr', period: '2024' }),
    makeCapacity({ id: 'c', subject: 'works', value: 500, unit: 't REO/yr' }),
    makeCapacity({ id: 'd', measure: 'location', product: '', text: 'Utah', unit: '' }),
    makeCapacity({ id: 'e', measure: 'start', product: '', start: '2027', unit: '' }),
  ],
});
const compare = (names: string[], measure: string, show = '') =>
  compareMeasure(edition, names, measure, (name) => ({ name, measure, when: undefined }), readShow(show));
const shown = (cells: readonly unknown[]) =>
  cells.map((cell) => (cell instanceof Refusal ? `${cell.cell} ${cell.message}` : cell));

describe('compareMeasure(edition, names, measure, ask, show)', () => {
  it('gives one number for each name, in one unit, which the header names', () =>
    assert.deepEqual(compare(['plant', 'Mill', 'plant'], 'nameplate capacity'), {
      header: 'nameplate capacity (t/yr)',
      cells: [1000, 2000, 1000],
    }));
  it('refuses a number in another unit in its place', () =>
    assert.deepEqual(shown(compare(['plant', 'works'], 'nameplate capacity').cells), [
      1000,
      '#VALUE! 500 t REO/yr; the column is in t/yr. Ask for it in a column of its own.',
    ]));
  it('takes the unit of the first that answers', () => {
    const { header, cells } = compare(['site', 'works', 'plant'], 'nameplate capacity: magnets');
    assert.equal(header, 'nameplate capacity: magnets (t REO/yr)');
    assert.match(String(shown(cells)[0]), /^#N\/A /);
    assert.equal(cells[1], 500);
    assert.match(String(shown(cells)[2]), /^#VALUE! 1,000 t\/yr; the column is in t REO\/yr\./);
  });
  it('gives texts and dates without a unit', () => {
    assert.deepEqual(compare(['plant'], 'location'), { header: 'location', cells: ['Utah'] });
    assert.deepEqual(compare(['plant'], 'start'), { header: 'start', cells: [46_388] });
  });
  it('shows dates and sources instead', () => {
    assert.deepEqual(compare(['plant', 'mill'], 'nameplate capacity', 'As of'), {
      header: 'nameplate capacity (as of)',
      cells: [46_022, 45_657],
    });
    const { header, cells } = compare(['plant'], 'nameplate capacity', 'source');
    assert.equal(header, 'nameplate capacity (source)');
    assert.match(String(cells[0]), /^Publisher of press/);
  });
  it('keeps refusals in their places, and an unknown measure as typed', () => {
    const { header, cells } = compare(['plant', 'nobody'], 'capasity');
    assert.equal(header, 'capasity');
    for (const cell of shown(cells)) assert.match(String(cell), /^#VALUE! "capasity" is not a measure/);
    assert.match(String(shown(compare(['nobody'], 'nameplate capacity').cells)[0]), /is called "nobody"/);
  });
  it('asks for each name what belongs to it', () => {
    const whenOf = (name: string) => parsePeriod(name === 'plant' ? 2025 : 1999);
    const ask = (name: string) => ({ name, measure: 'nameplate capacity', when: whenOf(name) });
    const { cells } = compareMeasure(edition, ['plant', 'mill'], 'nameplate capacity', ask, 'value');
    assert.equal(cells[0], 1000);
    assert.match(String(shown(cells)[1]), /^#N\/A /);
  });
  it('gives nothing for no names', () =>
    assert.deepEqual(compare([], 'nameplate capacity'), { header: 'nameplate capacity', cells: [] }));
});

describe('readShow(text)', () => {
  it('reads the words in any spelling', () =>
    assert.deepEqual(['', 'VALUE', 'as-of', 'Source'].map(readShow), ['value', 'value', 'as of', 'source']));
  it('refuses others', () =>
    assert.match(
      refusalOf(() => readShow('unit')).message,
      /^"unit" is not what can be shown\. Use value, as of, source\.$/,
    ));
});
