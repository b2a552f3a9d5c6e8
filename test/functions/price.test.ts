import assert from 'node:assert/strict';
import { Refusal } from '../../src/model/index.ts';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { answer, codes, refusal, unguarded } from './host.ts';

describe('PRICE', () => {
  before(loadSeedEdition);

  const answers: [args: unknown[], value: number][] = [
    [['NdPr', '2024'], 55],
    [['NdPr', 2024], 55],
    [['NdPr'], 69],
    [['NdPr', null, 'spot'], 123],
    [['NdPr', null, 'floor'], 110],
    [['Nd oxide', 45107], 78],
    [['ndpr OXIDE', '2024E', ' Average '], 55],
    [['material:ndpr-oxide', '2024'], 55],
    [['NdPr', '2024', 'average', 'USD/t'], 55_000],
    [['NdPr metal', '2026-02', 'spot', 'CNY/t'], 898_800],
  ];
  for (const [args, value] of answers) {
    it(`gives ${value} for ${JSON.stringify(args)}, behind the guard and before it`, () => {
      assert.equal(answer('PRICE', ...args), value);
      assert.deepEqual(unguarded('PRICE')(...args), [[value]]);
    });
  }

  it('changes money at the rate that is given', () => {
    const value = answer('PRICE', 'NdPr metal', '2026-02', 'spot', null, 6.95);
    assert.equal(Math.round((value as number) * 100) / 100, 129.32);
  });

  it('makes a matrix of a column of materials against a row of dates', () => {
    assert.deepEqual(codes('PRICE', [['Nd'], ['Pr']], [[2024, 2025]]), [
      [56, 73],
      [56, 74],
    ]);
  });

  const refusals: [args: unknown[], message: RegExp][] = [
    [['NdPr', '2024', 'average', 't'], /^#VALUE! .*USD\/kg.*CNY\/t/],
    [['NdPr', '2030'], /^#N\/A .*[Ff]irst 2021.*last 2025/],
    [['NdPr', '1990'], /^#N\/A .*[Ff]irst 2021.*last 2025/],
    [['NdPr metal', '2026-02', 'spot'], /^#VALUE! 898,800 CNY\/t of 2 Feb 2026.*give the rate/],
    [['unobtainium'], /^#VALUE! .*unobtainium.*Did you mean/],
    [['MP Materials'], /^#VALUE! .*company, not a material/],
    [['NdPr', '2024', 'sport'], /^#VALUE! .*not a basis/],
    [['NdPr', 'yesterday'], /^#VALUE! .*not a date/],
    [['NdPr', true], /^#VALUE! .*not a date/],
    [[null, '2024'], /^#VALUE! .*material is missing/],
    [[true], /^#VALUE! .*TRUE/],
    [['NdPr metal', '2026-02', 'spot', null, 0.5], /^#VALUE! .*above 1/],
    [['NdPr metal', '2026-02', 'spot', null, 1e300], /^#VALUE! .*too large/],
    [['NdPr metal', '2026-02', 'spot', null, '7'], /^#VALUE! .*not a rate/],
    [['NdPr', '2024', null, 'constructor'], /^#VALUE! .*not a unit/],
  ];
  for (const [args, message] of refusals) {
    it(`refuses ${JSON.stringify(args)}`, () => {
      assert.match(refusal('PRICE', ...args), message);
      assert.throws(() => unguarded('PRICE')(...args), Refusal);
    });
  }
});
