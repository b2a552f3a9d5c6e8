import assert from 'node:assert/strict';
import { replaceEdition } from '../../../src/dataset/inForce.ts';
import { calculateTemplate } from '../../support/calculateTemplate.ts';
import type { CalculatedSheet } from '../../support/calculatedSheet.ts';
import { seedEdition } from '../../support/seedEdition.ts';
import { shownCell } from '../../support/shownCell.ts';

/** Plants in the United States, and the company that prints one figure for several. */
const american = [
  '10X',
  'Benson',
  'Blacksburg',
  'Dallas-Fort Worth hub',
  'Independence',
  'San Marcos',
  'Sumter',
  'USA Rare Earth',
];
/** Year; American magnets built, with construction, with what is announced. */
const years: readonly [year: number, built: number, construction: number, announced: number][] = [
  [2024, 2000, 2000, 2000],
  [2026, 5000, 5000, 5000],
  [2027, 5000, 5000, 15750],
  [2028, 5000, 12000, 29150],
  [2030, 5000, 12000, 29150],
];

describe('capacity at a date after the edition', function () {
  this.timeout(240_000);
  before(() => replaceEdition(seedEdition));

  async function at(id: string, date: string | number): Promise<CalculatedSheet> {
    const sheet = await calculateTemplate(id);
    await sheet.type('B3', date);
    return sheet;
  }

  for (const [year, ...expected] of years)
    it(`has the same American magnets in ${year} in pipeline and balance, each status with the one before`, async () => {
      const balance = await at('mine-to-magnet', year);
      assert.deepEqual(
        ['B19', 'C19', 'D19'].map((cell) => shownCell(balance, cell)),
        expected,
      );
      balance.dispose();
      const pipeline = await at('capacity-pipeline', year);
      const rows = new Map<unknown, string>();
      for (const { address, value } of pipeline.list())
        if (/^A\d+$/.test(address) && !rows.has(value)) rows.set(value, address.slice(1));
      const sum = (columns: readonly string[]): number =>
        american
          .flatMap((name) =>
            columns.map((column) => Number(pipeline.read(`${column}${rows.get(name) ?? ''}`))),
          )
          .reduce((all, one) => all + one, 0);
      assert.deepEqual([sum(['C']), sum(['C', 'D']), sum(['C', 'D', 'E'])], expected);
      pipeline.dispose();
    });

  it('keeps what is built, and has no tonne below nothing', async () => {
    const sheet = await at('capacity-pipeline', 2027);
    const summary = Array.from({ length: 8 }, (_, row) =>
      ['B', 'C', 'D', 'E'].map((column) => shownCell(sheet, `${column}${row + 10}`)),
    );
    assert.deepEqual(summary, [
      [50100, 0, 0, 50100],
      [0, 0, 6100, 6100],
      [0, 0, 30750, 30750],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [50100, 0, 36850, 86950],
    ]);
    assert.equal(shownCell(sheet, 'F17'), 0);
    assert.deepEqual(
      sheet.list().filter(({ value }) => typeof value === 'number' && value < 0),
      [],
    );
    sheet.dispose();
  });

  it('says what it does, and what it cannot read', async () => {
    const sheet = await at('mine-to-magnet', '2027-Q1');
    assert.deepEqual(
      ['B4', 'C4', 'D4'].map((cell) => shownCell(sheet, cell)),
      [
        '',
        46477,
        'After the edition: what is built stands as of 2026.11.23; plans are counted by their start, else that of their plant.',
      ],
    );
    await sheet.type('B3', '3Q27');
    assert.deepEqual(
      ['B15', 'D15', 'D4'].map((cell) => shownCell(sheet, cell)),
      ['#VALUE!', '#VALUE!', 'The date is not understood: type 2027, 2027-Q1, 2027-H1, 2027-03 or a day.'],
    );
    sheet.dispose();
  });

  it('counts in the capital intensity what phase 2 of White Mesa adds once it is to start', async () => {
    const sheet = await at('capital-intensity', 2027);
    const whiteMesa = (): unknown[] => ['H16', 'I16'].map((cell) => shownCell(sheet, cell));
    assert.deepEqual(whiteMesa(), [0, '–']);
    assert.deepEqual(
      ['H12', 'I12', 'H13', 'I13'].map((cell) => shownCell(sheet, cell)),
      [10000, 91810, 2000, 253000],
    );
    await sheet.type('B3', 2029);
    assert.deepEqual(whiteMesa(), [5000, 82000]);
    await sheet.type('B3', null);
    assert.deepEqual(whiteMesa(), [5000, 82000]);
    sheet.dispose();
  });
});
