import assert from 'node:assert/strict';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { answer, codes, refusal } from './host.ts';

const materials = ['Ce', 'La', 'NdPr'];
const shares = [0.502, 0.323, 0.157];
const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe('BASKET', () => {
  before(loadSeedEdition);

  const value = (...args: unknown[]): string => (answer('BASKET', ...args) as number).toFixed(5);

  it('makes one value of a composition, whatever way its ranges lie', () => {
    assert.equal(value([materials], [shares], 2025), '12.01442');
    assert.equal(value(column(materials), column(shares), 2025), '12.01442');
    assert.equal(value(column(materials), [shares], [[2025]]), '12.01442');
    assert.equal(value('NdPr', 0.157, 2025), '10.83300');
  });
  it('leaves out the blank cells at the end, also of whole columns', () => {
    const whole = (cells: readonly unknown[]): unknown[][] =>
      Array.from({ length: 1_048_576 }, (_, row) => [cells[row] ?? null]);
    assert.equal(value(whole(materials), whole(shares), 2025), '12.01442');
  });
  it('takes unit and rate', () =>
    assert.equal(value([materials], [shares], 2025, 'average', 'CNY/t', 7), '84100.94000'));
  it('lets an error of a cell stand', () =>
    assert.deepEqual(codes('BASKET', [materials], [[0.5, { errorType: 'Div0' }, 0.1]]), [['#DIV/0!']]));

  const refusals: readonly [args: unknown[], message: RegExp][] = [
    [[null, [shares]], /^#VALUE! The materials are missing/],
    [[[materials], [[null, '']]], /^#VALUE! The shares are missing/],
    [[[materials], [[0.5, 0.1]]], /^#VALUE! Materials and shares differ in number: 3 and 2/],
    [[[materials], [[0.5, '', 0.1]]], /^#VALUE! The share of La is missing/],
    [[[materials], [[0.5, '10%', 0.1]]], /^#VALUE! The share of La is not a number/],
    [[[materials], [[0.5, true, 0.1]]], /^#VALUE! The share of La is not a number/],
    [[[['Ce', null, 'NdPr']], [shares]], /^#VALUE! Material 2 is missing/],
    [[[materials], [[50.2, 32.3, 15.7]]], /^#VALUE! The shares add up to 98\.2/],
    [[[materials], [[0.5, -0.3, 0.1]]], /^#VALUE! The share of La is negative/],
    [[[materials], [shares], [[2024, 2025]]], /^#VALUE! A range of 2 cells/],
    [[[materials], [shares], 'never'], /^#VALUE! .*not a date/],
    [[[materials], [shares], 2030], /^#N\/A No average price of Ce oxide for 2030/],
    [[[materials], [shares], null, 'spot'], /^#VALUE! The latest prices are of different periods/],
    [[[materials], [shares], 2025, null, 'CNY/kg'], /^#VALUE! .*give the rate/],
    [[[materials], [shares], 2025, null, 'CNY/kg', 0.5], /^#VALUE! .*above 1/],
  ];
  for (const [args, message] of refusals)
    it(`refuses ${JSON.stringify(args)}`, () => assert.match(refusal('BASKET', ...args), message));
});
