import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareObservations } from '../../../src/dataset/compareObservations.ts';
import { encodeEdition } from '../../../src/dataset/compile/index.ts';
import { decodeEdition } from '../../../src/dataset/index.ts';
import type { EncodedColumn } from '../../../src/dataset/index.ts';
import { layerTable } from '../../../src/dataset/layers/layerTable.ts';
import { findTracks } from '../../../src/dataset/tracks.ts';
import { makeObservation, makeRecords } from '../../support/makeEdition.ts';

describe('layerTable', () => {
  const observation = fc.record({
    id: fc.stringMatching(/^[a-z]{1,6}$/),
    subject: fc.constantFrom('nd-oxide', 'dy-oxide', 'plant'),
    measure: fc.constantFrom('price', 'production'),
    period: fc.constantFrom('', '2024', '2025', '2025-Q1'),
    value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined }),
    note: fc.constantFrom('', 'a note', 'another'),
  });
  const observations = fc.uniqueArray(observation, { selector: ({ id }) => id, maxLength: 20 });

  it('has the rows of both, tracks together and in each the order of an edition, each row as it was', () => {
    fc.assert(
      fc.property(observations, fc.nat(), (made, cut) => {
        const all = made.map((one) => makeObservation(one));
        const at = all.length === 0 ? 0 : cut % (all.length + 1);
        const records = makeRecords({});
        const below = decodeEdition(
          encodeEdition({ id: 'made', date: '2026-06-30' }, { ...records, observations: all.slice(0, at) }),
        );
        const table = layerTable(below, all.slice(at));
        const rows = Array.from({ length: table.count }, (_, row) => table.at(row));
        assert.deepEqual([...rows].sort(compareObservations), [...all].sort(compareObservations));
        for (const { start, end } of findTracks(table))
          assert.deepEqual(rows.slice(start, end), rows.slice(start, end).sort(compareObservations));
        assert.deepEqual(
          rows.map((_, row) => table.words('note').at(row)),
          rows.map(({ note }) => note),
        );
        assert.deepEqual(
          rows.map((_, row) => table.numbers('value').at(row)),
          rows.map(({ value }) => value ?? Number.NaN),
        );
      }),
    );
  });

  it('takes an edition whose tracks stand in any order', () => {
    const records = makeRecords({
      observations: [
        { id: 'nd', period: '2024', value: 1 },
        { id: 'dy', subject: 'dy-oxide', period: '2024', value: 2 },
      ],
    });
    const encoded = encodeEdition({ id: 'made', date: '2026-06-30' }, records);
    const { observations } = encoded.tables;
    const turned = Object.entries(observations!.columns).map(
      ([name, column]) => [name, turn(column)] as const,
    );
    const below = decodeEdition({
      ...encoded,
      tables: { ...encoded.tables, observations: { count: 2, columns: Object.fromEntries(turned) } },
    });
    assert.deepEqual([below.observations.at(0).id, below.observations.at(1).id], ['nd', 'dy']);
    const table = layerTable(below, [
      makeObservation({ id: 'nd-2', period: '2025', value: 3 }),
      makeObservation({ id: 'dy-1', subject: 'dy-oxide', period: '2023', value: 4 }),
      makeObservation({ id: 'plant', subject: 'plant', period: '2023', value: 5 }),
    ]);
    assert.deepEqual(
      Array.from({ length: table.count }, (_, row) => table.at(row).id),
      ['nd', 'nd-2', 'dy-1', 'dy', 'plant'],
    );
  });
});

/** A column of two rows with the second first. */
function turn(column: EncodedColumn): EncodedColumn {
  const rows = column.rows && { rows: column.rows.map((row) => 1 - row).reverse() };
  return 'words' in column
    ? { ...column, codes: [...column.codes].reverse(), ...rows }
    : { ...column, numbers: [...column.numbers].reverse(), ...rows };
}
