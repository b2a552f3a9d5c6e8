import assert from 'node:assert/strict';
import { serialOf } from '../../src/model/index.ts';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { answer, codes, refusal } from './host.ts';

describe('VALUE', () => {
  before(loadSeedEdition);

  const answers: [args: unknown[], value: number | string][] = [
    [['NdPr', 'price', 2024], 55],
    [['NdPr', 'price: spot'], 123],
    [['NdPr metal', 'price: spot', '2026-02', 'CNY/t'], 898_800],
    [['10X', 'nameplate capacity'], 7000],
    [['MP Materials', 'nameplate capacity: NdFeB magnets, announced'], 10_000],
    [['Mountain Pass', 'production: NdPr oxide'], 2599],
    [['MP Materials', 'revenue', 2025], 224_400_000],
    [['MP Materials', 'revenue change', 2025], 0.1],
    [['MP Materials', 'equity stake'], 0.15],
    [['MP Materials', 'equity stake: Department of Defense', null, '%'], 15],
    [['Bayan Obo', 'reserves', null, 'Mt REO'], 35],
    [['China', 'mining quota', 2024], 270_000],
    [['10X', 'start'], serialOf(2028, 1, 1)],
    [['10X', 'location'], 'Northlake, Texas, US'],
    [['Lynas', 'average selling price', '2025-Q4', 'AUD/kg REO'], 85.6],
    [['Vinton', 'production', null, null, 'none'], 'none'],
  ];
  for (const [args, value] of answers)
    it(`gives ${value} for ${JSON.stringify(args)}`, () => assert.equal(answer('VALUE', ...args), value));

  it('makes a matrix of a column of names against a row of measures', () =>
    assert.deepEqual(codes('VALUE', [['10X'], ['NdPr']], [['location', 'price']]), [
      ['Northlake, Texas, US', '#VALUE!'],
      ['#VALUE!', 69],
    ]));

  const refusals: [args: unknown[], message: RegExp][] = [
    [['10X', 'location', null, 't'], /^#VALUE! The location is a text: it has no unit/],
    [['10X', 'start', null, 'yr'], /^#VALUE! The start is a date: it has no unit/],
    [['MP Materials', 'revenue', 2025, 'CNY'], /^#VALUE! 224,400,000 USD of 2025; for CNY, give the rate/],
    [['NdPr metal', 'price: spot'], /^#VALUE! 898,800 CNY\/t of 2 Feb 2026.* ask for CNY\/t/],
    [['MP Materials', 'revenue', 2030], /^#N\/A .*First 2024, last 2026-Q1/],
    [['NdPr', 'price', 'LTM'], /^#VALUE! LTM is for what happens in a period/],
    [['NdPr', 'colour'], /^#VALUE! .*colour/],
    [['NdPr'], /^#VALUE! .*measure is missing/],
  ];
  for (const [args, message] of refusals)
    it(`refuses ${JSON.stringify(args)}`, () => assert.match(refusal('VALUE', ...args), message));
});
