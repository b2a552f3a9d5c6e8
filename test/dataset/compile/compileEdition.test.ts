import assert from 'node:assert/strict';
import { compileEdition, encodeEdition } from '../../../src/dataset/compile/index.ts';
import { tableNames } from '../../../src/dataset/fields.ts';
import { SeedProblems, readSeeds } from '../../../src/dataset/seeds/index.ts';
import { editedSeeds } from '../../support/editedSeeds.ts';
import { makeObservation, makeRecords } from '../../support/makeEdition.ts';
import { encodedEdition, seeds } from '../../support/seedEdition.ts';

describe('compileEdition(seeds)', () => {
  it('gives the same bytes for the same seeds', async () => {
    assert.equal(JSON.stringify(compileEdition(await readSeeds('seeds'))), JSON.stringify(encodedEdition));
  });

  it('gives the same bytes in whatever order the observations stand', () => {
    const turned = compileEdition({ ...seeds, observations: [...seeds.observations].reverse() });
    assert.equal(JSON.stringify(turned), JSON.stringify(encodedEdition));
  });

  it('stores format, id, date and every table with all its rows', () => {
    assert.deepEqual(
      [encodedEdition.format, encodedEdition.id, encodedEdition.date],
      [1, '2026.11.23', '2026-11-23'],
    );
    assert.deepEqual(Object.keys(encodedEdition.tables), tableNames);
    for (const name of tableNames) assert.equal(encodedEdition.tables[name]?.count, seeds[name].length, name);
  });

  it('stops at a broken rule and lists every problem', () => {
    const broken = editedSeeds('observations', '10x-magnets-khelre', {
      source: 'khelre_11x',
      unit: 'USD/kg',
    });
    assert.throws(
      () => compileEdition(broken),
      (error: unknown) => {
        assert.ok(error instanceof SeedProblems);
        assert.deepEqual(error.problems.map(({ field }) => field).sort(), ['source', 'unit']);
        return true;
      },
    );
  });
});

describe('encodeEdition(edition, records)', () => {
  const claims = [
    { id: 'late', period: '2025', value: 3 },
    { id: 'b', period: '2024', value: 2 },
    { id: 'quarter', period: '2024-Q4', value: 4 },
    { id: 'undated', value: 0 },
    { id: 'a', period: '2024', value: 1 },
    { id: 'other', subject: 'dy-oxide', period: '2030', value: 5 },
  ];

  it('sorts the claims by track, last day, first day, id', () => {
    const { tables } = encodeEdition({ id: 'x', date: '2026-06-30' }, makeRecords({ observations: claims }));
    const ids = tables.observations!.columns.id as { words: string[]; codes: number[] };
    assert.deepEqual(
      ids.codes.map((code) => ids.words[code - 1]),
      ['other', 'undated', 'a', 'b', 'quarter', 'late'],
    );
  });

  it('leaves the given records as they are', () => {
    const records = makeRecords({ observations: claims });
    const before = structuredClone(records.observations);
    encodeEdition({ id: 'x', date: '2026-06-30' }, records);
    assert.deepEqual(records.observations, before);
    assert.deepEqual(records.observations[0], makeObservation(claims[0]!));
  });
});
