import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareObservations } from '../../../src/dataset/compareObservations.ts';
import { encodeEdition } from '../../../src/dataset/compile/index.ts';
import { decodeEdition } from '../../../src/dataset/index.ts';
import { layerTable } from '../../../src/dataset/layers/layerTable.ts';
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

  it('has the rows of both in the order of an edition, each as it was', () => {
    fc.assert(
      fc.property(observations, fc.nat(), (made, cut) => {
        const all = made.map((one) => makeObservation(one));
        const at = all.length === 0 ? 0 : cut % (all.length + 1);
        const records = makeRecords({});
        const below = decodeEdition(
          encodeEdition({ id: 'made', date: '2026-06-30' }, { ...records, observations: all.slice(0, at) }),
        ).observations;
        const table = layerTable(below, all.slice(at));
        const rows = Array.from({ length: table.count }, (_, row) => table.at(row));
        assert.deepEqual(rows, [...all].sort(compareObservations));
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
});
