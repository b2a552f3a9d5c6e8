import assert from 'node:assert/strict';
import type { Differences } from '../../../../src/workbook/sheets/differences/differences.ts';
import { layOutDifferences } from '../../../../src/workbook/sheets/differences/layOutDifferences.ts';

const missing = { error: '#N/A', message: 'No price of 2024.' };
const differences: Differences = {
  before: '2026.01.01',
  after: '2026.02.01',
  found: 5,
  touched: [
    {
      sheet: "It's",
      address: 'B2',
      formula: '=REE.PRICE("Nd",2024)',
      calls: [{ text: 'REE.PRICE("Nd",2024)', before: [[55]], after: [[missing]], source: '' }],
    },
    {
      sheet: 'Sheet2',
      address: 'C3',
      formula: '=REE.PRICE("Nd",2025)*REE.HISTORY("Nd","price")',
      calls: [
        { text: 'REE.PRICE("Nd",2025)', before: [[60]], after: [[60]], source: 'Source: USGS.' },
        {
          text: 'REE.HISTORY("Nd","price")',
          before: [['2024', 55]],
          after: [
            ['2024', 55],
            ['2025', '=x'],
          ],
          source: 'Source: USGS.',
        },
      ],
    },
  ],
  uncertain: [{ sheet: 'Sheet2', address: 'A1', formula: '=REE.PRICE("N"&"d")' }],
};

describe('layOutDifferences(differences)', () => {
  it('has a line for each call, errors as texts, and nothing that Excel would calculate', () => {
    const { texts, formulas, tables, links } = layOutDifferences(differences);
    const written = texts.at(-1)?.values ?? [];
    assert.ok(
      written.slice(1).every((row) => String(row[2]).startsWith("'=")),
      'no formula is one here',
    );
    assert.deepEqual(withoutMarks(written), [
      [
        'Sheet',
        'Cell',
        'Formula',
        'Call',
        'Pinned, 2026.01.01',
        'Then, 2026.02.01',
        'Remark',
        'Source in 2026.02.01',
      ],
      ["It's", 'B2', '=REE.PRICE("Nd",2024)', '', 55, '#N/A', '#N/A (then): No price of 2024.', ''],
      [
        'Sheet2',
        'C3',
        '=REE.PRICE("Nd",2025)*REE.HISTORY("Nd","price")',
        'REE.PRICE("Nd",2025)',
        60,
        60,
        'Same value, another source or card.',
        'Source: USGS.',
      ],
      [
        'Sheet2',
        'C3',
        '=REE.PRICE("Nd",2025)*REE.HISTORY("Nd","price")',
        'REE.HISTORY("Nd","price")',
        '',
        '2025',
        '2 of 4 values differ; this is the first.',
        'Source: USGS.',
      ],
      [
        'Sheet2',
        'A1',
        '=REE.PRICE("N"&"d")',
        '',
        '',
        '',
        'May differ: it asks with what only Excel can calculate.',
        '',
      ],
    ]);
    assert.deepEqual(formulas, []);
    assert.deepEqual(
      tables.map(({ name, row, rows }) => [name, row, rows]),
      [['REE_differences', 4, 5]],
    );
    assert.deepEqual(links[0], { row: 5, column: 1, to: { sheet: "It's", address: 'B2' } });
  });

  it('counts cells, not lines', () => {
    const [, counts] = layOutDifferences(differences).texts;
    assert.deepEqual(withoutMarks(counts?.values ?? []), [
      ['2 of 5 cells with REE formulas differ; of 1 only Excel can say.'],
    ]);
  });
});

/** Without the apostrophes that make texts of what Excel could take for something else. */
function withoutMarks(values: readonly (readonly unknown[])[]): unknown[][] {
  return values.map((row) =>
    row.map((value) => (typeof value === 'string' ? value.replace(/^'/, '') : value)),
  );
}
