import assert from 'node:assert/strict';
import { feedTablesAmong } from '../../src/workbook/feedTables.ts';
import { templates } from '../../src/workbook/templates/index.ts';
import { seedEdition } from '../support/seedEdition.ts';
import { replaceEdition } from '../../src/dataset/inForce.ts';

const deck = [
  'Material',
  'Year',
  'Unit',
  'Basis',
  'Published',
  'Own price',
  'Own year',
  'Own unit',
  'Price',
  'As of',
  'Source',
];
const rates = ['Pair', 'Rate', 'Unit', 'Date', 'For rate', 'Source'];
const table = (name: string, columns: readonly string[]) => ({ name, sheet: 'Sheet1', columns });

describe('feedTablesAmong(tables)', () => {
  const cases: [what: string, given: ReturnType<typeof table>[], deck: string[], rates: string[]][] = [
    ['nothing in a workbook without tables', [], [], []],
    ['one of each', [table('ReeRates', rates), table('ReeDeck', deck)], ['ReeDeck'], ['ReeRates']],
    [
      'several, in their order, and renamed ones',
      [table('ReeDeck', deck), table('Downside', deck), table('ReeDeck2', deck)],
      ['ReeDeck', 'Downside', 'ReeDeck2'],
      [],
    ],
    [
      'one whose columns were moved, and others added',
      [table('Mine', ['Note', ...[...deck].reverse()])],
      ['Mine'],
      [],
    ],
    ['one whose source was deleted', [table('Mine', deck.slice(0, -2))], ['Mine'], []],
    ['one whose header has other case', [table('Mine', ['pair', 'RATE', 'unit', 'for rate'])], [], ['Mine']],
    [
      'not one that lacks a column or merely has the name',
      [
        table(
          'ReeDeck',
          deck.filter((one) => one !== 'Own price'),
        ),
        table('ReeRates', ['Pair', 'Rate']),
        table('Prices', ['Material', 'Year', 'Price']),
      ],
      [],
      [],
    ],
  ];
  for (const [what, given, decks, rateTables] of cases)
    it(`finds ${what}`, () => {
      const found = feedTablesAmong(given);
      assert.deepEqual(
        [found.deck.map(({ name }) => name), found.rates.map(({ name }) => name)],
        [decks, rateTables],
      );
    });

  it('knows the tables that the templates make', async () => {
    replaceEdition(seedEdition);
    const made = await Promise.all(
      templates.map(async ({ plan }) => {
        const { tables, texts } = await plan().layOut(seedEdition);
        return tables.map(({ name, row, column, columns }) =>
          table(
            name,
            (texts.find((one) => one.row === row && one.column === column)?.values[0] ?? [])
              .slice(0, columns)
              .map(String),
          ),
        );
      }),
    );
    const found = feedTablesAmong(made.flat());
    assert.deepEqual(found, {
      deck: [{ name: 'ReeDeck', sheet: 'Sheet1' }],
      rates: [{ name: 'ReeRates', sheet: 'Sheet1' }],
    });
  });
});
