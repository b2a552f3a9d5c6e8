import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeNumbers, decodeWords } from '../../src/dataset/columns.ts';
import type { EncodedColumn } from '../../src/dataset/encoded.ts';

describe('decodeWords(column, count)', () => {
  it('reads the word of each row; code 0 is not stated', () => {
    const column = decodeWords({ words: ['a', 'b'], codes: [2, 0, 1] }, 3);
    assert.deepEqual(
      [0, 1, 2].map((row) => column.at(row)),
      ['b', '', 'a'],
    );
    assert.deepEqual(column.words, ['a', 'b']);
  });

  it('reads a column of which only some rows are stated', () => {
    const column = decodeWords({ words: ['a', 'b'], codes: [2, 1], rows: [1, 3] }, 5);
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((row) => column.at(row)),
      ['', 'b', '', 'a', ''],
    );
  });

  it('reads a missing column as not stated', () => assert.equal(decodeWords(undefined, 3).at(1), ''));

  it('has a code for every word, however many there are', () => {
    for (const count of [1, 254, 255, 256, 65_534, 65_535, 65_536]) {
      const words = Array.from({ length: count }, (_, index) => `w${index}`);
      const column = decodeWords({ words, codes: [count, 1, 0] }, 3);
      assert.deepEqual(
        [0, 1, 2].map((row) => column.at(row)),
        [`w${count - 1}`, 'w0', ''],
      );
    }
  });

  const broken: readonly (readonly [string, EncodedColumn, RegExp])[] = [
    ['a code beyond the words', { words: ['a'], codes: [2, 0] }, /has no word 2/],
    ['a negative code', { words: ['a'], codes: [-1, 0] }, /has no word -1/],
    ['half a code', { words: ['a'], codes: [0.5, 0] }, /has no word 0\.5/],
    ['a code that is text', { words: ['a'], codes: ['1' as unknown as number, 0] }, /has no word 1/],
    ['too few codes', { words: ['a'], codes: [1] }, /has 1 entries instead of 2/],
    ['too many codes', { words: ['a'], codes: [1, 1, 1] }, /has 3 entries instead of 2/],
    ['other rows than codes', { words: ['a'], codes: [1, 1], rows: [0] }, /has 2 entries instead of 1/],
    [
      'a word that is not text',
      { words: [7 as unknown as string], codes: [1, 1] },
      /a word that is not text/,
    ],
    ['numbers', { numbers: [1, 2] }, /holds numbers where words belong/],
    ['rows that fall', { words: ['a'], codes: [1, 1], rows: [1, 0] }, /has rows out of order/],
    ['a row twice', { words: ['a'], codes: [1, 1], rows: [1, 1] }, /has rows out of order/],
    ['a row beyond the table', { words: ['a'], codes: [1], rows: [2] }, /has rows out of order/],
    ['a negative row', { words: ['a'], codes: [1], rows: [-1] }, /has rows out of order/],
  ];
  for (const [what, column, message] of broken)
    it(`refuses ${what}`, () => assert.throws(() => decodeWords(column, 2), message));
});

describe('decodeNumbers(column, count)', () => {
  it('reads the number of each row; null is not stated', () => {
    const column = decodeNumbers({ numbers: [1.5, null, -2] }, 3);
    assert.deepEqual(
      [0, 1, 2].map((row) => column.at(row)),
      [1.5, Number.NaN, -2],
    );
  });

  it('reads a missing column as not stated', () =>
    assert.equal(decodeNumbers(undefined, 3).at(1), Number.NaN));

  it('finds every stated row and no other', () => {
    const columns = fc
      .integer({ min: 1, max: 200 })
      .chain((count) => fc.tuple(fc.constant(count), fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }))));
    fc.assert(
      fc.property(columns, ([count, unsorted]) => {
        const rows = [...unsorted].sort((a, b) => a - b);
        const column = decodeNumbers({ numbers: rows.map((row) => row * 10), rows }, count);
        for (let row = 0; row < count; row++)
          assert.equal(column.at(row), rows.includes(row) ? row * 10 : Number.NaN);
      }),
    );
  });

  const broken: readonly (readonly [string, EncodedColumn, RegExp])[] = [
    ['NaN', { numbers: [1, Number.NaN] }, /holds NaN, not a number/],
    ['Infinity', { numbers: [1, Infinity] }, /holds Infinity, not a number/],
    ['text', { numbers: [1, '2' as unknown as number] }, /holds 2, not a number/],
    ['too few', { numbers: [1] }, /has 1 entries instead of 2/],
    ['words', { words: [], codes: [0, 0] }, /holds words where numbers belong/],
    ['rows out of order', { numbers: [1, 2], rows: [1, 0] }, /has rows out of order/],
  ];
  for (const [what, column, message] of broken)
    it(`refuses ${what}`, () => assert.throws(() => decodeNumbers(column, 2), message));
});
