import assert from 'node:assert/strict';
import { replaceEdition } from '../../../src/dataset/inForce.ts';
import { decodeEdition } from '../../../src/dataset/index.ts';
import type { Edition, EncodedEdition } from '../../../src/dataset/index.ts';
import { InputError } from '../../../src/functions/call/index.ts';
import { largestMemo, memoOf, recall } from '../../../src/functions/call/memo.ts';
import type { Memo } from '../../../src/functions/call/memo.ts';
import type { Cell } from '../../../src/functions/call/index.ts';
import { encodeSeedEdition, loadSeedEdition } from '../../support/loadSeedEdition.ts';
import { HostError, answer } from '../host.ts';

describe('what is remembered of answers', () => {
  beforeEach(loadSeedEdition);
  after(loadSeedEdition);

  const memo = (): Memo => memoOf({} as Edition, () => 0);

  it('follows a replaced edition', async () => {
    assert.equal(answer('PRICE', 'NdPr', '2024'), 55);
    replaceEdition(decodeEdition(repriced(await encodeSeedEdition(), 'usgs-mcs2026-ndpr-oxide-2024', 56)));
    assert.equal(answer('PRICE', 'NdPr', '2024'), 56);
    assert.equal(answer('PRICE', [['NdPr'], ['NdPr']], '2024') instanceof HostError, false);
    await loadSeedEdition();
    assert.equal(answer('PRICE', 'NdPr', '2024'), 55);
  });

  it('keeps numbers and texts apart where they differ', () => {
    for (const rates of [
      [7, '7'],
      ['7', 7],
    ]) {
      for (const rate of rates)
        assert.equal(
          answer('PRICE', 'NdPr metal', '2026-02', 'spot', null, rate) instanceof HostError,
          rate === '7',
        );
    }
    assert.equal(answer('PRICE', 'NdPr', 2024), answer('PRICE', 'NdPr', '2024'));
    assert.ok(answer('PRICE', 'NdPr', '45107') instanceof HostError);
    assert.equal(answer('PRICE', 'Nd oxide', 45_107), 78);
  });

  it('asks once for the same arguments, whatever they are', () => {
    const table = memo();
    const kinds: Cell[][] = [
      ['a'],
      ['a', 'b'],
      ['a', null, 'b'],
      ['a', ''],
      [1],
      ['1'],
      [true],
      [NaN],
      [null],
      [],
    ];
    const ask = (): unknown[] => kinds.map((cells, index) => recall(table, cells, () => index));
    assert.deepEqual(ask(), ask());
    assert.deepEqual(
      ask(),
      kinds.map((_, index) => (index === 9 ? 8 : index)),
    );
  });

  it('takes a blank at the end for an argument that is left out', () => {
    const table = memo();
    recall(table, ['a', null, null], () => 'first');
    assert.equal(
      recall(table, ['a'], () => 'second'),
      'first',
    );
  });

  it('keeps neither very long texts nor errors', () => {
    const table = memo();
    for (const cell of ['x'.repeat(300), new InputError('#DIV/0!')]) {
      assert.equal(
        recall(table, [cell], () => 1),
        1,
      );
      assert.equal(
        recall(table, [cell], () => 2),
        2,
      );
    }
    assert.equal(table.size, 0);
  });

  it('is bounded', () => {
    const table = memo();
    for (let i = 0; i < largestMemo * 1.5; i++) recall(table, [`name ${i}`], () => i);
    assert.ok(table.size <= largestMemo);
    assert.equal(
      recall(table, ['name 0'], () => -1),
      -1,
    );
    assert.equal(
      recall(table, ['name 0'], () => -2),
      -1,
    );
  });
});

/** The stored edition with another value in one observation. */
function repriced(encoded: EncodedEdition, id: string, value: number): EncodedEdition {
  const copy = structuredClone(encoded);
  const { columns } = copy.tables.observations!;
  const { id: ids, value: values } = columns;
  if (!ids || !values || !('words' in ids) || !('numbers' in values) || ids.rows || values.rows)
    throw new Error('The columns are stored in another way.');
  const row = ids.codes.indexOf(ids.words.indexOf(id) + 1);
  (values.numbers as (number | null)[])[row] = value;
  return copy;
}
