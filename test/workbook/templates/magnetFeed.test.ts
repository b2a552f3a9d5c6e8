import assert from 'node:assert/strict';
import { replaceEdition } from '../../../src/dataset/inForce.ts';
import { isCellError } from '../../../src/workbench/engine/index.ts';
import { calculateTemplate } from '../../support/calculateTemplate.ts';
import { seedEdition } from '../../support/seedEdition.ts';
import { shownCell } from '../../support/shownCell.ts';

describe('magnet-feed', function () {
  this.timeout(120_000);
  before(() => replaceEdition(seedEdition));

  it('needs 2,471 t of NdPr oxide for 10X without loss, 3,530 t at 70% yield, and follows each input', async () => {
    const sheet = await calculateTemplate('magnet-feed');
    const tonnes = (): number[] => ['B13', 'C13'].map((cell) => Math.round(Number(sheet.read(cell))));
    assert.deepEqual(tonnes(), [2471, 3530]);
    await sheet.type('B8', 0.31);
    assert.deepEqual(tonnes(), [2554, 3648]);
    await sheet.type('B8', 0.3);
    await sheet.type('B9', 0.9);
    assert.deepEqual(tonnes(), [2224, 3177]);
    await sheet.type('B9', 1);
    await sheet.type('C10', 0.5);
    assert.deepEqual(tonnes(), [2471, 4943]);
    await sheet.type('B11', 1);
    assert.deepEqual(tonnes(), [2100, 4200]);
    await sheet.type('B5', 'Independence');
    assert.deepEqual(tonnes(), [300, 600]);
    sheet.dispose();
  });

  it('shows an error for a plant that there is not', async () => {
    const sheet = await calculateTemplate('magnet-feed');
    await sheet.type('B5', 'Nowhere');
    const shown = sheet.read('B13');
    assert.ok(shown !== null && isCellError(shown));
    assert.equal(shown.code, '#VALUE!');
    sheet.dispose();
  });

  const dates: [date: string | number | null, made: number, share: unknown][] = [
    [null, 2599, 0.950876],
    [2025, 2599, 0.950876],
    ['2026-Q1', 917, '–'],
    [46032, 917, '–'],
  ];
  for (const [date, ...expected] of dates)
    it(`compares a year's need with a year's output only: ${date ?? 'blank'}`, async () => {
      const sheet = await calculateTemplate('magnet-feed');
      await sheet.type('B3', date);
      assert.deepEqual(
        ['B17', 'B18'].map((cell) => shownCell(sheet, cell)),
        expected,
      );
      sheet.dispose();
    });
});
