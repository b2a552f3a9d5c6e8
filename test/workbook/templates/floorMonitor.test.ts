import assert from 'node:assert/strict';
import { replaceEdition } from '../../../src/dataset/inForce.ts';
import { calculateTemplate, toSixDigits } from '../../support/calculateTemplate.ts';
import { seedEdition } from '../../support/seedEdition.ts';
import { shownCell } from '../../support/shownCell.ts';

describe('floor-monitor', function () {
  this.timeout(120_000);
  before(() => replaceEdition(seedEdition));

  it('takes VAT out only where the switch says so, and pays nothing above the floor', async () => {
    const sheet = await calculateTemplate('floor-monitor');
    await sheet.type('D9', 100);
    await sheet.type('D14', 1000);
    const own = (): unknown[] => ['D12', 'D13', 'D15'].map((cell) => toSixDigits(sheet.read(cell)));
    assert.deepEqual(own(), [88.4956, 21.5044, 21.5044]);
    await sheet.type('D10', 'excl');
    assert.deepEqual(own(), [100, 10, 10]);
    await sheet.type('D9', 120);
    assert.deepEqual(own(), [120, 0, 0]);
    sheet.dispose();
  });

  const lines = [8, 9, 12, 13, 14, 15, 18, 19, 20, 21, 24];
  const quarters: [date: string | null, shows: unknown[]][] = [
    ['2025-Q4', [110, 83.9294, 74.2738, 35.7262, 718, 25.6514, 51.016, 0.502811, 1427.97, 38.9471, 718]],
    ['2026-Q1', [110, 110.637, 97.9091, 12.0909, 1006, 12.1634, 42.273, 0.287735, 3496.27, 67.9791, 917]],
    [null, [110, 110.637, 97.9091, 12.0909, 1006, 12.1634, 42.273, 0.287735, 3496.27, 67.9791, 917]],
    ['2026-Q2', [110, '–', '–', '–', '–', '–', '–', '–', '–', '–', '–']],
  ];
  for (const [date, shows] of quarters)
    it(`has every line of the own case of one quarter: ${date ?? 'blank'}`, async () => {
      const sheet = await calculateTemplate('floor-monitor');
      await sheet.type('B3', date);
      assert.deepEqual(
        lines.map((line) => shownCell(sheet, `D${line}`)),
        shows,
      );
      sheet.dispose();
    });

  it('has every line of a back-test of its quarter', async () => {
    const sheet = await calculateTemplate('floor-monitor');
    await sheet.type('B7', '2026-Q1');
    const column = (letter: string): unknown[] => lines.map((line) => shownCell(sheet, `${letter}${line}`));
    assert.deepEqual(column('B'), column('C'));
    sheet.dispose();
  });

  it('gives no figure for a switch that is neither of its words', async () => {
    const sheet = await calculateTemplate('floor-monitor');
    await sheet.type('D10', 'no');
    assert.deepEqual(
      ['B15', 'D12', 'D15', 'F10'].map((cell) => shownCell(sheet, cell)),
      [25.6514, '#N/A', '#N/A', 'Type incl or excl: another word is not understood, and gives no figure.'],
    );
    sheet.dispose();
  });
});
