import assert from 'node:assert/strict';
import { decodeEdition } from '../../src/dataset/index.ts';
import { serialOf } from '../../src/model/index.ts';
import { makeCapacity, makeEdition } from '../support/makeEdition.ts';
import { encodedEdition, seedEdition } from '../support/seedEdition.ts';

describe('decodeEdition(encoded)', () => {
  it('refuses a higher format by name', () => {
    assert.throws(() => decodeEdition({ ...encodedEdition, format: 2 }), {
      message: 'This edition has format 2; this version reads up to format 1. Update the add-in.',
    });
  });

  it('names the table and column that is broken', () => {
    const { observations } = encodedEdition.tables;
    const columns = { ...observations!.columns, value: { numbers: [1] } };
    const tables = { ...encodedEdition.tables, observations: { count: observations!.count, columns } };
    assert.throws(
      () => decodeEdition({ ...encodedEdition, tables }),
      /^Error: Table observations, column value has 1 entries instead of \d+\.$/,
    );
  });

  it('ignores tables it does not know', () => {
    const tables = { ...encodedEdition.tables, weather: { count: 1, columns: {} } };
    assert.equal(decodeEdition({ ...encodedEdition, tables }).id, '2026.11.23');
  });

  it('survives being stored as JSON', () => {
    const stored = JSON.parse(JSON.stringify(encodedEdition)) as typeof encodedEdition;
    const read = decodeEdition(stored);
    assert.equal(read.observations.count, seedEdition.observations.count);
    for (let row = 0; row < read.observations.count; row++)
      assert.deepEqual(read.observations.at(row), seedEdition.observations.at(row));
  });
});

describe('an edition', () => {
  it('has an id and the day up to which it knows', () => {
    assert.equal(seedEdition.id, '2026.11.23');
    assert.equal(seedEdition.date, serialOf(2026, 11, 23));
  });

  it('cannot be changed', () => {
    assert.throws(() => Object.assign(seedEdition, { id: 'other' }), TypeError);
    assert.throws(() => (seedEdition.entities as unknown[]).push({}), TypeError);
    assert.throws(() => Object.assign(seedEdition.entities[0]!, { name: 'Other' }), TypeError);
    assert.throws(() => (seedEdition.entities[0]!.stages as string[]).push('mining'), TypeError);
  });

  it('finds records by id', () => {
    assert.equal(seedEdition.findEntity('10x')?.name, '10X');
    assert.equal(seedEdition.findMaterial('ndpr-oxide')?.name, 'NdPr oxide');
    assert.equal(seedEdition.findMeasure('price')?.label, 'price');
    assert.equal(seedEdition.findSeries('ndpr-oxide-average-usgs')?.basis, 'average');
    assert.equal(seedEdition.getSource('briefing').kind, 'briefing');
    assert.equal(seedEdition.findEntity('nobody'), undefined);
    assert.throws(() => seedEdition.getSource('nobody'), /has no source nobody/);
  });

  it('finds the track of a series', () => {
    const { start, end } = seedEdition.findSeriesTrack('ndpr-oxide-average-usgs')!;
    const values = Array.from(
      { length: end - start },
      (_, index) => seedEdition.observations.at(start + index).value,
    );
    assert.deepEqual(values, [92, 124, 75, 55, 69]);
    assert.equal(seedEdition.findSeriesTrack('no-series'), undefined);
  });

  it('finds the tracks, measures and decisions of a subject', () => {
    assert.deepEqual([...seedEdition.listMeasuresOf('10x')].sort(), [
      'earnings-guarantee',
      'location',
      'milestone',
      'nameplate-capacity',
      'start',
      'statement',
    ]);
    assert.deepEqual(
      seedEdition.listTracks('white-mesa', 'nameplate-capacity').map(({ product }) => product),
      ['dy-oxide', 'ndpr-oxide', 'tb-oxide'],
    );
    assert.equal(seedEdition.listDecisions('10x', 'nameplate-capacity')[0]?.preferred, '10x-magnets-khelre');
    assert.deepEqual(seedEdition.listTracks('10x', 'price'), []);
    assert.deepEqual(seedEdition.listDecisions('10x', 'price'), []);
    assert.deepEqual(seedEdition.listMeasuresOf('nobody'), []);
  });

  it('finds the claims that are also about a facility', () => {
    const ids = seedEdition.listRowsAbout('10x').map((row) => seedEdition.observations.at(row).id);
    assert.deepEqual(ids, ['digital-twin-use-briefing', 'mp-materials-magnets-company-total']);
    assert.deepEqual(seedEdition.listRowsAbout('nobody'), []);
  });

  it('finds everything below a material, itself included', () => {
    assert.deepEqual([...seedEdition.listProductsBelow('rare-earth-magnets')].sort(), [
      'bonded-ndfeb-magnets',
      'ndfeb-magnets',
      'rare-earth-magnets',
      'sintered-ndfeb-magnets',
    ]);
    assert.deepEqual(
      [...seedEdition.listProductsBelow('sintered-ndfeb-magnets')],
      ['sintered-ndfeb-magnets'],
    );
  });

  it('does not hang on materials that are below each other', () => {
    const edition = makeEdition({
      materials: [
        { id: 'a', parent: 'b' },
        { id: 'b', parent: 'a' },
      ],
    });
    assert.deepEqual([...edition.listProductsBelow('a')].sort(), ['a', 'b']);
  });

  it('knows the days of every claim', () => {
    const edition = makeEdition({
      observations: [makeCapacity({ period: '2024-Q3' }), makeCapacity({ id: 'undated', period: '' })],
    });
    assert.deepEqual([edition.periodFrom.at(0), edition.periodTo.at(0)], [Number.NaN, Number.NaN]);
    assert.deepEqual(
      [edition.periodFrom.at(1), edition.periodTo.at(1)],
      [serialOf(2024, 7, 1), serialOf(2024, 9, 30)],
    );
  });
});
