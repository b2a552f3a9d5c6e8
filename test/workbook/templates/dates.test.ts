import assert from 'node:assert/strict';
import { replaceEdition } from '../../../src/dataset/inForce.ts';
import { calculateTemplate } from '../../support/calculateTemplate.ts';
import { seedEdition } from '../../support/seedEdition.ts';
import { shownCell } from '../../support/shownCell.ts';

type Shown = readonly [cell: string, shows: unknown];
type Case = readonly [id: string, date: string | number | null, shows: readonly Shown[]];

const noYear = 'The date is not a year: type one, 2024, or leave it blank for the latest.';
const blank = 'The latest, as the date is blank.';
const notRead = 'The date is not understood: type 2027, 2027-Q1, 2027-H1, 2027-03 or a day.';

const cases: readonly Case[] = [
  [
    'country-supply',
    null,
    [
      ['B4', 2025],
      ['D4', blank],
      ['B7', 270000],
      ['C7', 270000],
      ['F24', 0.530232],
    ],
  ],
  [
    'country-supply',
    '2024',
    [
      ['B7', 270000],
      ['C7', 255000],
    ],
  ],
  [
    'country-supply',
    '2024-Q1',
    [
      ['B4', '#N/A'],
      ['D4', noYear],
      ['B7', '#N/A'],
      ['E24', '–'],
    ],
  ],
  [
    'price-history',
    null,
    [
      ['A11', 2014],
      ['A22', 2025],
      ['B22', 69],
      ['D4', blank],
    ],
  ],
  [
    'price-history',
    45658,
    [
      ['A22', '#N/A'],
      ['B22', '#N/A'],
      ['D4', noYear],
    ],
  ],
  [
    'price-deck',
    null,
    [
      ['B10', 2023],
      ['B12', 2025],
      ['I12', 69],
    ],
  ],
  [
    'policy-timeline',
    2025,
    [
      ['B4', 46022],
      ['A8', 2022],
      ['A11', 2025],
      ['B11', 12],
      ['E8', 22],
      ['E9', 1],
    ],
  ],
  [
    'policy-timeline',
    '2025-06',
    [
      ['B4', 45838],
      ['E8', 13],
    ],
  ],
  [
    'policy-timeline',
    '2025-H1',
    [
      ['B4', 45838],
      ['E8', 13],
    ],
  ],
  [
    'policy-timeline',
    null,
    [
      ['B4', 46349],
      ['A11', 2026],
      ['E8', 23],
    ],
  ],
  [
    'policy-timeline',
    'soon',
    [
      ['D4', notRead],
      ['B8', '#N/A'],
      ['E8', '#N/A'],
      ['E10', '#N/A'],
    ],
  ],
];

describe('the date cell of templates', function () {
  this.timeout(120_000);
  before(() => replaceEdition(seedEdition));

  for (const [id, date, shows] of cases)
    it(`${id}: ${date === null ? 'blank' : JSON.stringify(date)}`, async () => {
      const sheet = await calculateTemplate(id);
      await sheet.type('B3', date);
      const found = shows.map(([cell]): Shown => [cell, shownCell(sheet, cell)]);
      sheet.dispose();
      assert.deepEqual(found, shows);
    });
});
