import assert from 'node:assert/strict';
import { listedTables } from '../../src/dataset/index.ts';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { call, codes, refusal } from './host.ts';

describe('TABLE', () => {
  before(loadSeedEdition);

  it('gives a header and a row for each deal', () =>
    assert.deepEqual(call('TABLE', 'deals', 'Apple', [['name, amount, counts']]), [
      ['Name', 'Amount', 'Counts'],
      ['Apple and MP Materials magnet supply', 500_000_000, 'yes'],
      ['Apple prepayment to MP Materials', 200_000_000, 'no'],
    ]));
  it('takes columns from a range as from text', () =>
    assert.deepEqual(
      call('TABLE', 'deals', 'Apple', [['name'], ['amount'], ['counts'], ['']]),
      call('TABLE', 'deals', 'Apple', [['name,amount , counts']]),
    ));
  it('leaves the header out', () =>
    assert.deepEqual(call('TABLE', 'deals', 'Apple; counts=yes', [['amount counted']], false), [
      [500_000_000],
    ]));
  it('gives every table whole', () => {
    for (const { name } of listedTables) {
      const matrix = call('TABLE', name) as unknown[][];
      assert.ok(matrix.length > 1 && matrix.every((line) => line.length === matrix[0]!.length), name);
    }
  });
  it('shows a suspended policy with its materials and dates', () => {
    const columns = [['materials', 'suspended from', 'suspended from label', 'suspended to', 'status']];
    const [line] = call(
      'TABLE',
      'policies',
      'materials=Ho; suspended from=2025',
      columns,
      false,
    ) as unknown[][];
    assert.deepEqual(line, [
      'Ho; Er; Tm; Eu; Yb',
      45_968,
      '2025-11-07',
      46_336,
      'suspension ended 2026-11-10, no later record',
    ]);
  });
  it('passes on errors of its arguments', () => {
    const error = { type: 'Error', basicValue: '#DIV/0!' };
    assert.deepEqual(codes('TABLE', error), [['#DIV/0!']]);
    assert.deepEqual(codes('TABLE', 'deals', null, [['name', error]]), [['#DIV/0!']]);
  });
  it('refuses what must be mended', () => {
    assert.match(refusal('TABLE', null), /^#VALUE! The table is missing/);
    assert.match(refusal('TABLE', 'tabel'), /^#VALUE! .*Use prices/);
    assert.match(refusal('TABLE', 'deals', 'Nobody Inc'), /^#VALUE! .*Nobody/);
    assert.match(refusal('TABLE', 'deals', null, [['ammount']]), /^#VALUE! .*Did you mean amount/);
    assert.match(refusal('TABLE', 'deals', null, null, 'maybe'), /^#VALUE! The headers argument/);
    assert.match(refusal('TABLE', 'deals', 'currency=XYZ'), /^#N\/A /);
  });
});
