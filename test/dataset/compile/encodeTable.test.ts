import assert from 'node:assert/strict';
import fc from 'fast-check';
import { encodeTable } from '../../../src/dataset/compile/encodeTable.ts';
import { fields, tableNames } from '../../../src/dataset/fields.ts';
import { decodeTable, listRecords } from '../../../src/dataset/table.ts';
import { anyRecord } from '../../support/anyRecord.ts';
import { makeObservation } from '../../support/makeEdition.ts';

describe('encodeTable(name, records)', () => {
  for (const name of tableNames) {
    for (const statedShare of [9, 5, 1]) {
      it(`brings any ${name} back, ${statedShare} of 10 fields stated`, () => {
        fc.assert(
          fc.property(fc.array(anyRecord(name, statedShare), { maxLength: 12 }), (records) => {
            const stored = JSON.stringify(encodeTable(name, records));
            const table = decodeTable(name, JSON.parse(stored) as ReturnType<typeof encodeTable>);
            assert.deepEqual(listRecords(table), records);
          }),
          { numRuns: 25 },
        );
      });
    }
  }

  it('stores each word once', () => {
    const records = ['press', 'filing', 'press', 'press'].map((source) => makeObservation({ source }));
    assert.deepEqual(encodeTable('observations', records).columns.source, {
      words: ['press', 'filing'],
      codes: [1, 2, 1, 1],
    });
  });

  it('stores mostly empty columns by row', () => {
    const records = Array.from({ length: 9 }, (_, row) =>
      makeObservation(row === 4 ? { note: 'x', value: 7 } : {}),
    );
    const { columns } = encodeTable('observations', records);
    assert.deepEqual(columns.note, { words: ['x'], codes: [1], rows: [4] });
    assert.deepEqual(columns.value, { numbers: [7], rows: [4] });
    assert.ok(!('rows' in columns.source!));
  });

  it('stores every field, and a period as its two days and its precision', () => {
    const { columns } = encodeTable('observations', []);
    const expected = Object.entries(fields.observations).flatMap(([field, kind]) =>
      kind === 'period' ? [`${field}.from`, `${field}.to`, `${field}.precision`] : [field],
    );
    assert.deepEqual(Object.keys(columns), expected);
  });
});
