import assert from 'node:assert/strict';
import { chosenFeeds, noTable } from '../../../src/taskpane/compare/chosenFeeds.ts';
import type { FeedKind, FeedTables, Feeds } from '../../../src/workbook/index.ts';

const named = (names: readonly string[]) => names.map((name) => ({ name, sheet: 'Sheet1' }));
const found = (deck: readonly string[], rates: readonly string[]): FeedTables => ({
  deck: named(deck),
  rates: named(rates),
});
const both: readonly FeedKind[] = ['deck', 'rates'];

describe('chosenFeeds(takes, found, choices)', () => {
  const one = found(['ReeDeck'], ['ReeRates']);
  const two = found(['ReeDeck', 'ReeDeck2'], []);
  const cases: [
    what: string,
    takes: readonly FeedKind[],
    found: FeedTables | undefined,
    choices: Feeds,
    feeds: Feeds,
  ][] = [
    ['none until the workbook is read', both, undefined, {}, {}],
    ['the only one of each kind', both, one, {}, { deck: 'ReeDeck', rates: 'ReeRates' }],
    ['none that the template does not take', ['rates'], one, { deck: 'ReeDeck' }, { rates: 'ReeRates' }],
    ['none that was unchecked', both, one, { deck: noTable }, { rates: 'ReeRates' }],
    ['none of several by itself', both, two, {}, {}],
    ['the chosen one of several', both, two, { deck: 'ReeDeck2' }, { deck: 'ReeDeck2' }],
    [
      'the one left where the chosen one is gone',
      both,
      one,
      { deck: 'ReeDeck2' },
      { deck: 'ReeDeck', rates: 'ReeRates' },
    ],
    ['none where the chosen one of more is gone', both, two, { deck: 'Gone' }, {}],
  ];
  for (const [what, takes, tables, choices, feeds] of cases)
    it(`takes ${what}`, () => assert.deepEqual(chosenFeeds(takes, tables, choices), feeds));
});
