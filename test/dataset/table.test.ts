import assert from 'node:assert/strict';
import { encodeTable } from '../../src/dataset/compile/encodeTable.ts';
import type { EncodedColumn } from '../../src/dataset/encoded.ts';
import { decodeTable, listRecords } from '../../src/dataset/table.ts';
import { makeObservation, makeSource } from '../support/makeEdition.ts';

const sources = [
  makeSource({ id: 'a', order: 1, published: '2024-Q3' }),
  makeSource({ id: 'b', order: 2, publish: false }),
];

describe('decodeTable(name, encoded)', () => {
  it('makes a record when asked for one, and nobody can change it', () => {
    const table = decodeTable('sources', encodeTable('sources', sources));
    assert.equal(table.count, 2);
    assert.deepEqual(table.at(1), sources[1]);
    assert.throws(() => Object.assign(table.at(0), { id: 'c' }), TypeError);
  });

  it('reads an absent table as empty', () => {
    assert.deepEqual(listRecords(decodeTable('constants', undefined)), []);
  });

  it('reads an absent column as not stated', () => {
    const { count, columns } = encodeTable('observations', [makeObservation({ note: 'x' })]);
    const { note: _, ...others } = columns;
    assert.equal(decodeTable('observations', { count, columns: others }).at(0).note, '');
  });

  it('ignores columns it does not know', () => {
    const { count, columns } = encodeTable('sources', sources);
    const table = decodeTable('sources', { count, columns: { ...columns, later: { numbers: [1, 2, 3] } } });
    assert.deepEqual(listRecords(table), sources);
  });

  const broken: readonly (readonly [string, string, EncodedColumn, RegExp])[] = [
    [
      'a wrong code',
      'title',
      { words: ['x'], codes: [1, 9] },
      /^Table sources, column title has no word 9\.$/,
    ],
    [
      'a wrong length',
      'order',
      { numbers: [1] },
      /^Table sources, column order has 1 entries instead of 2\.$/,
    ],
    ['NaN', 'order', { numbers: [1, Number.NaN] }, /^Table sources, column order holds NaN, not a number\.$/],
    [
      'rows out of order',
      'note',
      { words: ['x'], codes: [1, 1], rows: [1, 0] },
      /^Table sources, column note has rows out of order\.$/,
    ],
    [
      'numbers for words',
      'title',
      { numbers: [1, 2] },
      /^Table sources, column title holds numbers where words belong\.$/,
    ],
    [
      'an unknown precision',
      'published.precision',
      { words: ['decade'], codes: [1, 1] },
      /^Table sources, column published\.precision has the unknown precision "decade"\.$/,
    ],
    [
      'a broken day',
      'published.from',
      { numbers: [1, 2, 3] },
      /^Table sources, column published\.from has 3 entries instead of 2\.$/,
    ],
  ];
  for (const [what, name, column, message] of broken) {
    it(`refuses ${what}, naming table and column`, () => {
      const { count, columns } = encodeTable('sources', sources);
      assert.throws(() => decodeTable('sources', { count, columns: { ...columns, [name]: column } }), {
        message,
      });
    });
  }
});
