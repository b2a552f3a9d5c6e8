import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { buildVariant } from './support/buildVariant.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { OperationsPage } from './support/operations.ts';

declare global {
  interface Window {
    selectionsHeard: number;
    stopHearing: () => void;
  }
}

const folder = fileURLToPath(new URL('../../build/e2e-selection', import.meta.url));

describeInBrowser('readSelection, and the menu of a cell', folder, ({ openBlank }) => {
  let page: OperationsPage;

  before(async function () {
    this.timeout(120_000);
    await buildVariant(folder);
  });
  beforeEach(async () => {
    page = new OperationsPage(await openBlank());
  });

  it('reads the calls of a formula with the values behind their references', async () => {
    await page.workbench.enter({ A1: 'NdPr', B1: '=1+REE.PRICE(A1,2024)' });
    await page.workbench.select('B1');
    const selection = await page.readSelection();
    assert.deepEqual(
      [selection.kind, selection.sheet, selection.address, selection.value, selection.formula],
      ['cell', 'Sheet1', 'B1', 56, '=1+REE.PRICE(A1,2024)'],
    );
    assert.deepEqual(selection.calls, [
      {
        functionId: 'PRICE',
        text: 'REE.PRICE(A1,2024)',
        args: [
          { kind: 'cell', value: 'NdPr', address: 'A1' },
          { kind: 'literal', value: 2024 },
        ],
        question: { name: 'NdPr', measure: 'price', date: 2024 },
      },
    ]);
  });

  it('reads of a cell that is spilled into where the formula stands', async () => {
    await page.workbench.enter({ B2: '=REE.HISTORY("NdPr","price",2023,2025)' });
    await page.workbench.select('C4');
    const { spillsFrom, formula, value } = await page.readSelection();
    assert.deepEqual([spillsFrom, formula, value], ['B2', '=REE.HISTORY("NdPr","price",2023,2025)', 55]);
  });

  it('says that it listens, and hears of a changed selection until it is told to stop', async () => {
    await page.workbench.addin.evaluate(() => {
      window.selectionsHeard = 0;
      window.stopHearing = window.operations.onSelectionChanged(
        () => (window.selectionsHeard += 1),
        (error) => console.error(error),
      );
    });
    await page.workbench.addin.waitForFunction(() => window.selectionsHeard === 1);
    await page.workbench.select('D4');
    await page.workbench.addin.waitForFunction(() => window.selectionsHeard > 1);
    const heard = await page.workbench.addin.evaluate(() => {
      window.stopHearing();
      return window.selectionsHeard;
    });
    await page.readSelection();
    await page.workbench.select('E5');
    await page.readSelection();
    assert.equal(await page.workbench.addin.evaluate(() => window.selectionsHeard), heard);
  });

  it('puts one price formula beside a column of names', async () => {
    await page.workbench.enter({ A1: 'NdPr', A2: 'Dy', A3: 'Tb' });
    await page.workbench.select('A1:A3');
    await page.workbench.page.mouse.click(92, 223, { button: 'right' });
    await page.workbench.page
      .locator('body > :not(#ribbon)')
      .getByText('Price beside the name', { exact: true })
      .last()
      .click();
    await page.workbench.commandsDone();
    await page.workbench.settled();
    const [[first], ...others] = (await page.workbench.readArea('B1:B3')) as [[number], ...[number][]];
    assert.ok([first, ...others.flat()].every((value) => typeof value === 'number'));
  });
});
