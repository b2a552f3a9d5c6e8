import assert from 'node:assert/strict';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { HostError, call, codes, refusal } from './host.ts';

describe('HISTORY', () => {
  before(loadSeedEdition);

  const tables: [args: unknown[], table: unknown[][]][] = [
    [
      ['NdPr', 'price', 2024, 2025],
      [
        ['Period', 'price (USD/kg)'],
        ['2024', 55],
        ['2025', 69],
      ],
    ],
    [
      ['NdPr', 'price', 2024, 2025, 'US$/t', null, false],
      [
        ['2024', 55_000],
        ['2025', 69_000],
      ],
    ],
    [
      ['Mountain Pass', 'production: concentrate', 2022, 2024, null, null, 'FALSE'],
      [
        ['2022', 42_499],
        ['2023', '#N/A'],
        ['2024', 45_455],
      ],
    ],
    [
      ['NdPr metal', 'price: spot', null, null, null, 7],
      [
        ['Period', 'price: spot (USD/kg)'],
        ['2026-02-02', 128.4],
      ],
    ],
    [
      ['10X', 'location', 2026, 2027],
      [
        ['Period', 'location'],
        ['2026', 'Northlake, Texas, US'],
        ['2027', '#N/A'],
      ],
    ],
    [
      ['China', 'production', 2030, 2031],
      [
        ['Period', 'production'],
        ['2030', '#N/A'],
        ['2031', '#N/A'],
      ],
    ],
    [
      ['NdPr', 'price: spot', '2021-06-01', '2021-09-30', 'CNY/kg'],
      [
        ['Period', 'price: spot (CNY/kg)'],
        ['2021-06-02', 485],
        ['2021-07-28', 595],
        ['2021-09-28', 597],
      ],
    ],
  ];
  for (const [args, table] of tables) {
    it(`gives ${table.length} lines for ${JSON.stringify(args)}`, () =>
      assert.deepEqual(codes('HISTORY', ...args), table));
  }

  it('says in the line why a period is missing', () => {
    const line = (call('HISTORY', 'NdPr', 'price', 2025, 2026) as unknown[][])[2]!;
    assert.ok(line[1] instanceof HostError);
    assert.match(line[1].message, /^No average price of NdPr oxide for 2026\. First 2021/);
  });

  it('keeps a line in another currency as an error beside the others', () => {
    const lines = codes('HISTORY', 'NdPr', 'price: spot', 2020, 2026, null, null, false) as unknown[][];
    assert.deepEqual(lines.at(-1), ['2026', 123]);
    assert.ok(lines.some(([, value]) => value === '#VALUE!'));
  });

  const refusals: [args: unknown[], message: RegExp][] = [
    [['NdPr metal', 'price: spot'], /^#VALUE! 898,800 CNY\/t .*give the rate/],
    [['NdPr', 'price: floor'], /^#VALUE! .*one series/],
    [['NdPr', 'price', 2024, 2025, 't'], /^#VALUE! .*not of a price/],
    [['10X', 'location', 2026, 2026, 't'], /^#VALUE! .*no unit/],
    [['NdPr', 'price', null, null, null, null, 'perhaps'], /^#VALUE! .*neither TRUE nor FALSE/],
    [['NdPr', 'price', 'LTM'], /^#VALUE! LTM is for what happens in a period/],
    [['Lynas', 'production: NdPr oxide', 'FY2024', 2025], /^#VALUE! From and to are not of one kind/],
    [['Lynas', 'production: NdPr oxide', 'FY2024', 'FY2025-Q2'], /^#VALUE! From and to are not of one kind/],
    [['Lynas', 'production: NdPr oxide', 'FY2025', 'FY2024'], /^#VALUE! The end is before the beginning/],
    [['China', 'production', 'FY2024'], /^#VALUE! No fiscal-year end is known of China/],
    [['NdPr', 'price', null, null, null, 0.1], /^#VALUE! .*above 1/],
    [['nobody', 'price', 2020, 2025], /^#VALUE! .*nobody/],
    [['NdPr', 'price', [[2020, 2021]]], /^#VALUE! A range of 2 cells/],
    [[null, 'price'], /^#VALUE! .*name is missing/],
  ];
  for (const [args, message] of refusals)
    it(`refuses ${JSON.stringify(args)}`, () => assert.match(refusal('HISTORY', ...args), message));
});
