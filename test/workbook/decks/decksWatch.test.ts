import assert from 'node:assert/strict';
import { makeEditionStack } from '../../../src/dataset/index.ts';
import type { Edition } from '../../../src/dataset/index.ts';
import { DecksWatch } from '../../../src/workbook/decks/decksWatch.ts';
import type { DeckTables } from '../../../src/workbook/decks/layDecks.ts';
import type { Heard } from '../../../src/workbook/following/heard.ts';
import { askPrice, figureOf } from '../../support/ask.ts';
import { refusalOf } from '../../support/refusalOf.ts';
import { seedEdition } from '../../support/seedEdition.ts';

type Line = readonly [material: string, year: unknown, own: unknown, price: unknown];

const deckOf = (...lines: readonly Line[]): DeckTables => ({
  decks: [
    {
      name: 'ReeDeck',
      sheet: 'Price deck',
      sheetId: 'deck',
      firstRow: 10,
      columns: ['Material', 'Year', 'Unit', 'Basis', 'Published', 'Own price', 'Price'],
      rows: lines.map(([material, year, own, price]) => [
        material,
        year,
        'USD/kg',
        'average',
        '–',
        own,
        price,
      ]),
    },
  ],
  rates: [],
});
/** An own price of NdPr above a published one of Dy. */
const with2 = (ndPr: unknown, dy: unknown = 330): DeckTables =>
  deckOf(['NdPr', 2025, ndPr, ndPr], ['Dy', 2023, '', dy]);

const typed: Heard = { kind: 'changed', sheetId: 'deck', isOwn: false };
const typedElsewhere: Heard = { kind: 'changed', sheetId: 'model', isOwn: false };
const calculated: Heard = { kind: 'calculated', sheetId: 'deck' };

/** A workbook without Excel: what the tables show is given, events are fired and pauses ended by hand. */
async function open(first: DeckTables) {
  const replaced: Edition[] = [];
  const stack = makeEditionStack((edition) => replaced.push(edition));
  stack.change({ base: seedEdition });
  const book = { tables: first };
  let pauses: (() => void)[] = [];
  let hearTables: (heard: Heard) => void = () => undefined;
  let hearCells: (heard: Heard) => void = () => undefined;
  const watch = new DecksWatch({
    open: (hear) => {
      hearTables = hear;
      return Promise.resolve(book.tables);
    },
    read: () => Promise.resolve(book.tables),
    follow: (hear) => {
      hearCells = hear;
      return Promise.resolve();
    },
    pause: () => new Promise((resolve) => pauses.push(resolve)),
    lay: (deck) => stack.change({ layers: { 'price deck': deck } }),
    report: (_, error) => assert.fail(String(error)),
  });
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  };
  await watch.read();
  await settled();
  const ask = (material: string, year: number): string =>
    figureOf(askPrice(replaced.at(-1)!, material, year, 'deck: ReeDeck'));
  return {
    book,
    stack,
    replaced,
    watch,
    ndPr: () => ask('NdPr', 2025),
    dy: () => ask('Dy', 2023),
    edition: () => replaced.at(-1)!,
    tell: async (heard: Heard, tables = book.tables) => {
      book.tables = tables;
      (heard.kind === 'rearranged' ? hearTables : hearCells)(heard);
      await settled();
    },
    /** Ends the pauses that have begun; how many. */
    endPauses: async () => {
      const ended = pauses;
      pauses = [];
      for (const end of ended) end();
      await settled();
      return ended.length;
    },
  };
}

describe('DecksWatch', () => {
  it('follows every price that is typed, and no other row is ever gone while it is calculated', async () => {
    const { tell, ndPr, dy, watch } = await open(with2(69));
    for (const value of [100, 101, 102, 103, 104, 105, 106]) {
      await tell(typed, with2('#BUSY!', '#BUSY!'));
      assert.equal(dy(), '330 USD/kg');
      await tell(calculated, with2(value, '#GETTING_DATA'));
      assert.equal(dy(), '330 USD/kg');
      await tell(calculated, with2(value));
      assert.deepEqual([ndPr(), dy()], [`${value} USD/kg`, '330 USD/kg']);
      for (let round = 0; round < 3; round++) {
        await tell(calculated, with2(value, '#BUSY!'));
        await tell(calculated, with2(value));
      }
    }
    assert.equal(watch.state.get().isStopped, false);
  });

  it('takes nothing of a table that is half calculated, and replaces no edition for it', async () => {
    const { tell, replaced, ndPr } = await open(with2(69));
    const before = replaced.length;
    await tell(calculated, with2(100, '#BUSY!'));
    assert.deepEqual([ndPr(), replaced.length], ['69 USD/kg', before]);
  });

  it('reads again after a pause where Excel does not say that it has calculated', async () => {
    const { tell, book, endPauses, ndPr } = await open(with2(69));
    await tell(typed, with2('#BUSY!'));
    await tell(calculated);
    book.tables = with2(100);
    assert.equal(await endPauses(), 1);
    assert.equal(ndPr(), '100 USD/kg');
    assert.equal(await endPauses(), 0);
  });

  it('takes the other rows at last where a cell waits for ever, which keeps what it said', async () => {
    const { tell, endPauses, ndPr, dy, edition } = await open(with2(69));
    await tell(typed, with2(100, '#CONNECT!'));
    let pauses = 0;
    while ((await endPauses()) > 0) pauses++;
    assert.deepEqual([pauses, ndPr(), dy()], [10, '100 USD/kg', '330 USD/kg']);
    await tell(typed, with2(101, '#CONNECT!'));
    assert.deepEqual([ndPr(), dy()], ['101 USD/kg', '330 USD/kg']);
    await tell(typed, deckOf(['NdPr', 2025, 101, 101]));
    assert.equal(refusalOf(() => askPrice(edition(), 'Dy', 2023, 'deck: ReeDeck')).cell, '#N/A');
  });

  it('stops after a few changes that nobody typed, and goes on when somebody types anywhere', async () => {
    const { tell, ndPr, watch } = await open(with2(69));
    await tell(typedElsewhere);
    for (let value = 70; value < 80; value++) await tell(calculated, with2(value));
    assert.deepEqual([ndPr(), watch.state.get().isStopped], ['74 USD/kg', true]);
    await tell(typedElsewhere);
    assert.deepEqual([ndPr(), watch.state.get().isStopped], ['79 USD/kg', false]);
  });

  it('says that it has stopped only while the table differs from what is followed', async () => {
    const { tell, watch } = await open(with2(69));
    await tell(typedElsewhere);
    for (let value = 70; value < 80; value++) await tell(calculated, with2(value));
    await tell(calculated, with2(74));
    assert.equal(watch.state.get().isStopped, false);
  });

  it('counts no change that other data or overrides have made', async () => {
    const { tell, stack, watch, ndPr } = await open(with2(69));
    for (let value = 70; value < 80; value++) {
      stack.change({ base: { ...seedEdition } });
      await tell(calculated, with2(value));
    }
    assert.equal(ndPr(), '79 USD/kg');
    for (let value = 80; value < 90; value++) {
      watch.followAnew();
      await tell(calculated, with2(value));
    }
    assert.deepEqual([ndPr(), watch.state.get().isStopped], ['89 USD/kg', false]);
  });
});
