import assert from 'node:assert/strict';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { answer, call, codes, refusal } from './host.ts';

describe('COMPARE', () => {
  before(loadSeedEdition);

  const magnets = 'nameplate capacity: NdFeB magnets';

  it('gives names against measures with units in the header', () =>
    assert.deepEqual(call('COMPARE', [['10X'], ['Independence']], [[magnets, 'location']]), [
      ['Name', `${magnets} (t/yr)`, 'location'],
      ['10X', 7000, 'Northlake, Texas, US'],
      ['Independence', 1000, 'Fort Worth, Texas, US'],
    ]));
  it('answers as the point functions do', () => {
    const names = ['NdPr', 'Dy', 'Nd'];
    const matrix = call('COMPARE', [names], [['price']], 2024, null, false) as unknown[][];
    assert.deepEqual(
      matrix.flat(),
      names.map((name) => answer('PRICE', name, 2024)),
    );
    const dates = call('COMPARE', [names], [['price']], 2024, 'as of', false) as unknown[][];
    assert.deepEqual(
      dates.flat(),
      names.map((name) => answer('ASOF', name, 'price', 2024)),
    );
    const sources = call('COMPARE', [names], [['price']], 2024, 'source', false) as unknown[][];
    assert.deepEqual(
      sources.flat(),
      names.map((name) => answer('SOURCE', name, 'price', 2024)),
    );
  });
  it('keeps errors and blanks in their places', () => {
    const error = { type: 'Error', basicValue: '#DIV/0!' };
    assert.deepEqual(codes('COMPARE', [['10X'], [''], [error], ['11X'], ['']], [['capacity', error]]), [
      ['Name', 'nameplate capacity (t/yr)', '#DIV/0!'],
      ['10X', 7000, '#DIV/0!'],
      ['#N/A', '#N/A', '#DIV/0!'],
      ['#DIV/0!', '#DIV/0!', '#DIV/0!'],
      ['11X', '#VALUE!', '#DIV/0!'],
    ]);
  });
  it('refuses a figure in another unit in its place', () =>
    assert.deepEqual(codes('COMPARE', [['NdPr'], ['NdPr metal']], [['price: spot']], null, null, false), [
      [123],
      ['#VALUE!'],
    ]));
  it('takes a whole column of names', () => {
    const names = Array.from({ length: 100_000 }, (_, row) => [row % 2 ? '10X' : `plant ${row}`]);
    assert.equal((call('COMPARE', names, [['capacity']]) as unknown[][]).length, 100_001);
  });
  it('refuses what must be mended', () => {
    assert.match(refusal('COMPARE', null, 'capacity'), /^#VALUE! The name is missing/);
    assert.match(refusal('COMPARE', '10X', null), /^#VALUE! The measure is missing/);
    assert.match(
      refusal('COMPARE', '10X', 'capacity', null, 'unit'),
      /^#VALUE! "unit" is not what can be shown/,
    );
    assert.match(refusal('COMPARE', '10X', 'capacity', 'soon'), /^#VALUE! "soon" is not a date/);
    const column = Array.from({ length: 2000 }, () => ['x']);
    assert.match(refusal('COMPARE', column, column), /^#VALUE! The answer would fill 2000 × 2000 cells/);
  });
});
