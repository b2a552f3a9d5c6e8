import assert from 'node:assert/strict';
import { tokenize } from '@borgar/fx';
import { replaceEdition } from '../../../src/dataset/inForce.ts';
import { templates } from '../../../src/workbook/templates/index.ts';
import type { FeedKind } from '../../../src/workbook/templates/index.ts';
import { calculateFed } from '../../support/calculateFed.ts';
import type { CalculatedSheet } from '../../support/calculatedSheet.ts';
import { seedEdition } from '../../support/seedEdition.ts';
import { shownCell } from '../../support/shownCell.ts';

const taken: Readonly<Record<string, readonly FeedKind[]>> = {
  'price-history': ['rates'],
  'floor-monitor': ['rates'],
  'magnet-feed': ['deck'],
  margins: ['rates'],
  'capital-intensity': ['rates'],
  'price-deck': ['rates'],
};
const names: Readonly<Record<FeedKind, string>> = { deck: 'Scenario', rates: 'Fx' };

describe('plan(feeds) of the templates', function () {
  this.timeout(120_000);
  before(() => replaceEdition(seedEdition));

  for (const { id, takes, inputs, plan } of templates)
    it(`${id} reads the tables that it takes, and no other`, async () => {
      assert.deepEqual(takes, taken[id] ?? []);
      const fed = plan(names);
      const expected = takes.map((kind) => names[kind]);
      assert.deepEqual(fed.reads, expected);
      assert.deepEqual(plan().reads, []);
      const fedInputs = takes.includes('rates') ? 1 : 0;
      assert.equal(inputs.filter(({ fedBy }) => fedBy && takes.includes(fedBy)).length, fedInputs);
      const { formulas, tables } = await fed.layOut(seedEdition);
      const read = formulas
        .flatMap(({ of }) => of.flat())
        .flatMap((text) => tokenize(text))
        .filter(({ type }) => type === 'structured')
        .map(({ value }) => value.replace(/\[.*$/, ''))
        .filter((table) => !tables.some(({ name }) => name === table));
      assert.deepEqual([...new Set(read)], expected);
    });
});

describe('a template fed by a rate table', function () {
  this.timeout(120_000);
  before(() => replaceEdition(seedEdition));

  const cells: Readonly<Record<string, string>> = {
    'price-history': 'B7',
    'floor-monitor': 'B5',
    margins: 'B5',
    'price-deck': 'B7',
  };
  for (const [id, cell] of Object.entries(cells))
    it(`${id} takes CNY per USD from it, and says so`, async () => {
      const sheet = await calculateFed(id, ['rates']);
      const from = cell.replace('B', 'D');
      assert.deepEqual(
        [shownCell(sheet, cell), shownCell(sheet, from)],
        [6.91057, 'From the rate table ReeRates.'],
      );
      await sheet.type('BB6', 7.5);
      assert.equal(shownCell(sheet, cell), 7.5);
      await sheet.type('BB6', null);
      assert.deepEqual(
        [shownCell(sheet, cell), shownCell(sheet, from)],
        ['–', 'The rate table ReeRates has no single rate for CNY per USD: type it there.'],
      );
      sheet.dispose();
    });

  it('shows errors, and no figure of 0, where the table does not have the rate', async () => {
    const sheet = await calculateFed('margins', ['rates']);
    await sheet.type('BB6', null);
    assert.deepEqual([shownCell(sheet, 'H13'), shownCell(sheet, 'I13')], ['#VALUE!', '#VALUE!']);
    sheet.dispose();
  });

  it('capital-intensity has EUR projects in USD once the rate is typed, a dash before', async () => {
    const sheet = await calculateFed('capital-intensity', ['rates']);
    assert.deepEqual(
      [shownCell(sheet, 'B5'), shownCell(sheet, 'F14'), shownCell(sheet, 'G14')],
      ['–', 'EUR', '–'],
    );
    await sheet.type('BB8', 1.1);
    assert.equal(shownCell(sheet, 'B5'), 1.1);
    assert.equal(shownCell(sheet, 'G14'), Number(shownCell(sheet, 'E14')) * 1.1);
    sheet.dispose();
  });
});

describe('a template fed by a price deck', function () {
  this.timeout(120_000);
  let sheet: CalculatedSheet;
  before(() => replaceEdition(seedEdition));
  beforeEach(async () => {
    sheet = await calculateFed('magnet-feed', ['deck']);
  });
  afterEach(() => sheet.dispose());

  /** Year, price, money, and where the price is from. */
  const prices = (): unknown[] => ['B21', 'B22', 'B23', 'F22'].map((cell) => shownCell(sheet, cell));

  it('has the latest price of the deck, and says that it is as published', () => {
    assert.deepEqual(prices(), [
      2025,
      69,
      170.522,
      'From the price deck ReeDeck: NdPr in USD/kg, average, as published.',
    ]);
  });

  it('follows an own price, and the year of its date', async () => {
    await sheet.type('AF12', 110);
    assert.deepEqual(prices(), [
      2025,
      110,
      271.846,
      'From the price deck ReeDeck: NdPr in USD/kg, average, own price.',
    ]);
    await sheet.type('B3', 2024);
    assert.deepEqual(prices().slice(0, 2), [2024, 55]);
  });

  it('takes no earlier year where the last one of the deck has no price', async () => {
    await sheet.type('AI12', '–');
    assert.deepEqual(prices().slice(0, 3), [2025, '#N/A', '#N/A']);
  });

  const repair = ' Type one there, or a year with a price as the date.';
  const none = 'The price deck ReeDeck has no single price of NdPr in USD/kg,';
  const missing: [what: string, cells: Record<string, string | number>, year: unknown, words: string][] = [
    ['a year that it does not have', { B3: 2019 }, 2019, `${none} average, for 2019.${repair}`],
    ['a date that is no year', { B3: '2025-Q1' }, '2025-Q1', `${none} average, for 2025-Q1.${repair}`],
    ['a row whose price is a dash', { B3: 2025, AI12: '–' }, 2025, `${none} average, for 2025.${repair}`],
    ['a row that stands there twice', { B3: 2025, AB11: 2025 }, 2025, `${none} average, for 2025.${repair}`],
    ['a deck in another unit', { AB6: 'CNY/kg' }, '–', `${none} average.`],
    ['one row in another unit', { B3: 2025, AC12: 'USD/t' }, 2025, `${none} average, for 2025.${repair}`],
    ['a deck of another basis', { AB5: 'year-end' }, '–', `${none} average.`],
    [
      'a material that it does not have',
      { AA10: 'x', AA11: 'x', AA12: 'x' },
      2025,
      `${none} average, for 2025.${repair}`,
    ],
    ['a last row of another name', { AA12: 'NdPr oxide' }, 2025, `${none} average, for 2025.${repair}`],
    ['an own price that is a text', { AF12: 'eighty' }, 2025, `${none} average, for 2025.${repair}`],
    ['an own price that is a space', { AF12: ' ' }, 2025, `${none} average, for 2025.${repair}`],
    ['an own price below nothing', { AF12: -5 }, 2025, `${none} average, for 2025.${repair}`],
    ['an own price of another year', { AF12: 80, AG12: 2026 }, 2025, `${none} average, for 2025.${repair}`],
    [
      'an own price in another unit',
      { AF12: 80, AH12: 'USD/t' },
      2025,
      `${none} average, for 2025.${repair}`,
    ],
  ];
  for (const [what, cells, year, words] of missing)
    it(`is #N/A and says so for ${what}`, async () => {
      for (const [address, value] of Object.entries(cells)) await sheet.type(address, value);
      assert.deepEqual(prices(), [year, '#N/A', '#N/A', words]);
    });

  it('reads a deck of another basis once that is asked for', async () => {
    await sheet.type('AB5', 'scenario');
    await sheet.type('AF12', 95);
    await sheet.type('B20', 'scenario');
    assert.deepEqual(prices().slice(0, 2), [2025, 95]);
  });
});
