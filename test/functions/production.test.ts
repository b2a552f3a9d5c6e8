import assert from 'node:assert/strict';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { answer, codes, refusal } from './host.ts';

describe('PRODUCTION', () => {
  before(loadSeedEdition);

  const answers: [args: unknown[], value: number][] = [
    [['Mountain Pass', 'NdPr oxide', 2025], 2599],
    [['Mountain Pass', 'NdPr oxide'], 2599],
    [['MP Materials', 'NdPr oxide'], 2599],
    [['MP', 'NdPr', '2025E'], 2599],
    [['Mountain Pass', 'NdPr oxide', '3Q25'], 721],
    [['Mountain Pass', 'NdPr oxide', 'LTM'], 2953],
    [['Mountain Pass', 'NdPr oxide', ' ltm '], 2953],
    [['Mountain Pass', 'NdPr oxide', '2025-01-01..2025-09-30'], 1881],
    [['Mountain Pass', 'concentrate', '2024-H1'], 20_235],
    [['Mountain Pass', 'concentrate', 2025, 'kt REO'], 50.692],
    [['China'], 270_000],
    [['China', 'total-reo', 2018], 120_000],
    [['World', null, 2025, 'kt REO'], 390],
    [['United States'], 51_000],
    [['Lynas', 'NdPr oxide', '2025-Q4'], 1404],
    [['Lynas', 'NdPr oxide', 2025, null, -1], -1],
  ];
  for (const [args, value] of answers)
    it(`gives ${value} for ${JSON.stringify(args)}`, () =>
      assert.equal(answer('PRODUCTION', ...args), value));

  it('makes a matrix of a column of countries against a row of years', () =>
    assert.deepEqual(codes('PRODUCTION', [['China'], ['Australia']], null, [[2024, 2030]]), [
      [270_000, '#N/A'],
      [answer('PRODUCTION', 'Australia', null, 2024), '#N/A'],
    ]));

  const refusals: [args: unknown[], message: RegExp][] = [
    [
      ['Mountain Pass', 'concentrate', 2023],
      /^#N\/A .*2023-Q2, 2023-Q3 and 2023-Q4 are printed.*missing parts/,
    ],
    [['Lynas', 'NdPr oxide', 'LTM'], /^#N\/A No four published quarters/],
    [['World', 'Y oxide'], /^#N\/A Printed as a range: 10000–15000/],
    [['Vinton'], /^#N\/A No production of Vinton is in the data/],
    [['Mountain Pass'], /^#VALUE! .*Did you mean "NdPr oxide" or "Rare earth concentrate"/],
    [['China', null, null, 't'], /^#VALUE! 270,000 t REO of 2025 is not in t.*Use t REO, kt REO/],
    [['China', null, null, 'USD'], /^#VALUE! .*not of a mass/],
    [['China', null, 'FY25'], /^#VALUE! No fiscal-year end is known of China\./],
    [['China', 'coal'], /^#VALUE! .*coal/],
    [['NdPr'], /^#VALUE! .*material, not a facility/],
    [[null], /^#VALUE! .*name is missing/],
  ];
  for (const [args, message] of refusals)
    it(`refuses ${JSON.stringify(args)}`, () => assert.match(refusal('PRODUCTION', ...args), message));

  it('has its source, date and unit under the measure "production"', () => {
    const asked = ['MP Materials', 'production: NdPr oxide', 'LTM'];
    assert.match(
      String(answer('SOURCE', ...asked)),
      /\(LTM: 2025-Q2 to 2026-Q1; of Mountain Pass, the only plant that prints it; sum of 4 quarters, computed\)$/,
    );
    assert.equal(answer('ASOF', ...asked), 46_112);
    assert.equal(answer('UNIT', ...asked), 't');
    assert.equal(answer('VALUE', ...asked), 2953);
  });
});
