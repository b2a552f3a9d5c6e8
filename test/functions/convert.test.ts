import assert from 'node:assert/strict';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { answer, call, codes, refusal } from './host.ts';

const near = (value: unknown, expected: number): void =>
  assert.ok(Math.abs((value as number) - expected) < 0.005, String(value));

describe('CONVERT', () => {
  before(loadSeedEdition);

  it('turns oxide into metal, units, VAT and money', () => {
    near(answer('CONVERT', 69, 'USD/kg oxide', 'USD/kg metal', 'NdPr 75:25 by metal'), 81.2);
    near(answer('CONVERT', 850, 'CNY/kg incl VAT 13%', 'CNY/kg ex VAT'), 752.21);
    near(answer('CONVERT', 850_000, 'CNY/t', 'USD/kg', null, 6.91), 123.01);
    assert.equal((answer('CONVERT', 1, 'kg Nd2O3', 'kg Nd') as number).toFixed(5), '0.85736');
  });
  it('takes blank material and rate cells for none', () =>
    assert.equal(answer('CONVERT', 1, 't', 'kg', [['']], [[null]]), 1000));

  it('makes a matrix of a column of values against a row of units', () =>
    assert.deepEqual(codes('CONVERT', [[1], [2]], 't', [['kg', 'kt', 'ton']]), [
      [1000, 0.001, '#VALUE!'],
      [2000, 0.002, '#VALUE!'],
    ]));
  it('pairs values with their units', () =>
    assert.deepEqual(codes('CONVERT', [[1], [2], [3]], [['t'], ['kt'], ['Mt']], 't'), [[1], [2000], [3e6]]));
  it('keeps #N/A for an inner blank and errors in their places', () =>
    assert.deepEqual(codes('CONVERT', [[1], [null], [{ errorType: 'Div0' }], [4]], 't', 'kg'), [
      [1000],
      ['#N/A'],
      ['#DIV/0!'],
      [4000],
    ]));
  it('converts 100,000 cells', () => {
    const column = Array.from({ length: 100_000 }, (_, row) => [row]);
    const converted = call('CONVERT', column, 'kg oxide', 'kg metal', 'Nd') as number[][];
    assert.equal(converted.length, 100_000);
    near(converted[99_999]![0], 99_999 * 0.857356 - 0.001);
  });

  const refusals: readonly [args: unknown[], message: RegExp][] = [
    [[null, 't', 'kg'], /^#VALUE! The value is missing/],
    [['7', 't', 'kg'], /^#VALUE! The value is not a number/],
    [[true, 't', 'kg'], /^#VALUE! The value is not a number/],
    [[Infinity, 't', 'kg'], /^#VALUE! The value is not a number/],
    [[1, null, 'kg'], /^#VALUE! The unit from which to convert is missing/],
    [[1, 'kg', ''], /^#VALUE! The unit to convert to is missing/],
    [[1, 'USD/kg', 'CNY/kg', null, 0.14], /^#VALUE! .*not above 1/],
    [[1, 'USD/kg', 'CNY/kg', null, '7'], /^#VALUE! .*not a rate/],
    [[1, 'USD/kg', 'CNY/kg'], /^#VALUE! The argument rate is missing/],
    [[1, 'USD/kg oxide', 'USD/kg metal'], /^#VALUE! The argument material is missing/],
    [[1, 'USD/kg oxide', 'USD/kg metal', 'NdPr'], /^#VALUE! The split of NdPr is missing/],
  ];
  for (const [args, message] of refusals)
    it(`refuses ${JSON.stringify(args)}`, () => assert.match(refusal('CONVERT', ...args), message));
});
