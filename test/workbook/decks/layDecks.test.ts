import assert from 'node:assert/strict';
import { citeFinding, listClaims, priceIn, readExchange } from '../../../src/dataset/index.ts';
import { answerFrom } from '../../../src/functions/call/index.ts';
import { declaredFunctions } from '../../../src/functions/index.ts';
import { layDecks } from '../../../src/workbook/decks/layDecks.ts';
import type { TableRead } from '../../../src/workbook/decks/tableRead.ts';
import { askPrice, figureOf } from '../../support/ask.ts';
import { refusalOf } from '../../support/refusalOf.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const deck = (name: string, rows: readonly (readonly unknown[])[]): TableRead => ({
  name,
  sheet: 'Price deck',
  sheetId: 'deck',
  firstRow: 10,
  columns: ['Material', 'Year', 'Unit', 'Basis', 'Published', 'Own price', 'Price', 'Mine'],
  rows,
});
const rates = (rows: readonly (readonly unknown[])[]): TableRead => ({
  name: 'ReeRates',
  sheet: 'Rates',
  sheetId: 'rates',
  firstRow: 6,
  columns: ['Pair', 'Rate', 'Unit', 'Date', 'For rate', 'Source'],
  rows,
});

describe('layDecks', () => {
  const bull = deck('Bull', [
    ['NdPr', 2027, 'USD/kg', 'average', '–', 140, 140, ''],
    ['NdPr', 2025, 'USD/kg', 'average', 69, '', 69, ''],
    ['Dy', '2028', 'USD/kg', 'average', '–', '', '–', ''],
    ['NdPr metal', 2027, 'CNY/t', 'average', '–', 900_000, 900_000, ''],
  ]);
  const { edition, problems } = layDecks(seedEdition, {
    decks: [bull, deck('Bear', [['NdPr', 2027, 'USD/kg', 'average', '–', 60, 60, '']])],
    rates: [
      rates([
        ['CNY per USD', 7, 'CNY/USD', 44_927, 7, ''],
        ['CNY per USD', 7.2, 'CNY/USD', 46_388, 7.2, ''],
        ['USD per AUD', '', 'USD/AUD', '', '', ''],
        ['USD per EUR', 1.1, 'USD/EUR', '', 'EURUSD 1.1', ''],
      ]),
    ],
  });

  it('answers by the name of the deck, and by no other words', () => {
    assert.deepEqual(problems, []);
    assert.equal(figureOf(askPrice(edition, 'NdPr', 2027, 'deck: Bull')), '140 USD/kg');
    assert.equal(figureOf(askPrice(edition, 'NdPr', 2027, 'Deck:bear')), '60 USD/kg');
    assert.equal(figureOf(askPrice(edition, 'NdPr', undefined, 'deck: Bull')), '69 USD/kg');
    assert.equal(figureOf(askPrice(edition, 'NdPr', 2025)), '69 USD/kg');
    assert.equal(refusalOf(() => askPrice(edition, 'NdPr', 2027)).cell, '#N/A');
  });

  it('cites the deck, the sheet, the row and whose price it is', () => {
    const answer = askPrice(edition, 'NdPr', 2027, 'deck: Bull');
    assert.equal(
      citeFinding(edition, answer),
      'Price deck Bull, table of this workbook, row 10 of Price deck; nothing before [price deck]',
    );
    const [claim] = listClaims(edition, {
      name: 'NdPr',
      measure: 'price: deck: Bull',
      when: answer.claims[0].period,
    });
    assert.equal(claim?.observation.note, 'own price');
  });

  it('says which decks there are where another is named, and that a row is missing', () => {
    assert.equal(
      refusalOf(() => askPrice(edition, 'NdPr', 2027, 'deck: Base')).message,
      'No deck: Base price of NdPr oxide. Did you mean "deck: Bull" or "deck: Bear"?',
    );
    assert.equal(
      refusalOf(() => askPrice(edition, 'Tb', 2027, 'deck: Bull')).message,
      'No price deck of this workbook has a price of Tb oxide. Compare in the REE pane inserts a deck.',
    );
    assert.equal(refusalOf(() => askPrice(edition, 'NdPr', 2028, 'deck: Bull')).cell, '#N/A');
  });

  it('takes of a rate table the last rate made by the end of the period, else the first after it', () => {
    const table = readExchange(edition, 'rates: reerates');
    const metal = askPrice(edition, 'NdPr metal', 2027, 'deck: Bull');
    assert.equal(priceIn(metal, 'USD/t', table).value, 900_000 / 7.2);
    assert.equal(
      priceIn(askPrice(edition, 'La', 2023), 'CNY/kg', table).value,
      (askPrice(edition, 'La', 2023).value as number) * 7,
    );
    assert.equal(priceIn(askPrice(edition, 'La', 2018), 'CNY/kg', table).value, 2 * 7);
    assert.equal(priceIn(askPrice(edition, 'La', 2018), 'EUR/kg', table).value, 2 / 1.1);
  });

  it('refuses a table that is not there, and a pair that it lacks', () => {
    assert.equal(
      refusalOf(() => readExchange(edition, 'rates: Other')).message,
      'There is no rate table "Other" in the workbook. Did you mean "rates: ReeRates"?',
    );
    assert.equal(
      refusalOf(() => readExchange(seedEdition, 'rates: ReeRates')).message,
      'There is no rate table "ReeRates" in the workbook. Compare in the REE pane inserts one.',
    );
    const { message } = refusalOf(() =>
      priceIn(askPrice(edition, 'La', 2018), 'AUD/kg', readExchange(edition, 'rates: ReeRates')),
    );
    assert.match(message, /ReeRates has no rate for it/);
  });

  it('answers in the functions that take a rate or a basis', () => {
    const { PRICE, CONVERT, HISTORY } = declaredFunctions as unknown as Record<
      string,
      (...args: unknown[]) => unknown
    >;
    const ask = (call: () => unknown): unknown => answerFrom(edition, call);
    assert.deepEqual(
      ask(() => PRICE!('NdPr metal', 2027, 'deck: Bull', 'USD/t', 'rates: ReeRates', null)),
      [[900_000 / 7.2]],
    );
    assert.deepEqual(
      ask(() => CONVERT!(72, 'CNY/kg', 'USD/kg', null, 'rates: ReeRates')),
      [[10]],
    );
    assert.deepEqual(
      ask(() => HISTORY!('NdPr', 'price: deck: Bull', 2027, 2027, null, null, false)),
      [['2027', 140]],
    );
  });

  it('names the rows that cannot be read', () => {
    const laid = layDecks(seedEdition, {
      decks: [
        deck('Odd', [
          ['NdPrr', 2027, 'USD/kg', '', '', '', 5, ''],
          ['NdPr', 'soon', 'USD/kg', '', '', '', 5, ''],
          ['NdPr', '', 'USD/kg', '', '', '', 5, ''],
          ['NdPr', 2027, 't', '', '', '', 5, ''],
        ]),
      ],
      rates: [rates([['CNY per USD', 0.14, '', '', 0.14, '']])],
    });
    assert.deepEqual(
      laid.problems.map(({ place, problem }) => [place, problem.message]),
      [
        [
          'row 11 of Price deck',
          '"soon" is not a date. Use a date, 2024, "2024-H1", "2024-Q3", "2024-06" or "2024-06-30".',
        ],
        ['row 12 of Price deck', 'The year is missing. Give the year of the price: 2027.'],
        ['row 10 of Price deck', 'No material is called "NdPrr". Did you mean NdPr or NdPr metal?'],
        [
          'row 13 of Price deck',
          '"t" is a unit of a mass, not of a price. Use USD/kg, USD/t, USD/lb, CNY/kg, CNY/t.',
        ],
        [
          'row 6 of Rates',
          'A rate of 0.14 CNY per USD is not above 1. Give CNY per USD as a number above 1, or a pair as text: "AUDUSD 0.65".',
        ],
      ],
    );
  });

  it('takes no rate that its row’s own pair or rate contradicts', () => {
    const laid = layDecks(seedEdition, {
      decks: [],
      rates: [
        rates([
          ['CNY per USD', 6.91, '', '', 'EURUSD 6.91', ''],
          ['USD per AUD', 0.65, '', '', 'AUDUSD 1.1', ''],
          ['Euro', 1.1, '', '', '–', ''],
          ['USD per EUR', 1.1, '', '', 'EURUSD 1.1', ''],
          ['AUD/USD', 0.65, '', '', 'AUDUSD 0.65', ''],
          ['CNY per RMB', 1, '', '', '', ''],
          ['Yen', 150, '', '', 'USDJPY 150', ''],
          ['USD per CNY', 0.125, '', '', 8, ''],
        ]),
      ],
    });
    const mend =
      'Write the pair as "USD per EUR" and make "For rate" of the pair and the rate of its own row: "EURUSD 1.1".';
    assert.deepEqual(
      laid.problems.map(({ place, problem }) => [place, problem.message]),
      [
        ['row 6 of Rates', `"For rate" is of EUR and USD, the pair of its row of USD and CNY. ${mend}`],
        ['row 7 of Rates', `"For rate" says 1.1 USD per AUD, the rate of its row 0.65. ${mend}`],
        ['row 8 of Rates', `"Euro" is not a pair of currencies. ${mend}`],
      ],
    );
    assert.equal(laid.rates[0]?.rows, 4);
    const table = readExchange(laid.edition, 'rates: ReeRates');
    assert.equal(priceIn(askPrice(laid.edition, 'La', 2018), 'EUR/kg', table).value, 2 / 1.1);
  });
});
