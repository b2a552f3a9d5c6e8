/* eslint no-restricted-properties: 'off' -- the test plays the user */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { buildVariant } from './support/buildVariant.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { OperationsPage } from './support/operations.ts';

const folder = fileURLToPath(new URL('../../build/e2e-freeze-odd', import.meta.url));

describeInBrowser('freeze and thaw, where cells are in error or gone', folder, ({ open }) => {
  let page: OperationsPage;

  before(async function () {
    this.timeout(120_000);
    await buildVariant(folder);
  });
  beforeEach(async function () {
    this.timeout(60_000);
    page = new OperationsPage(await open());
  });

  const formulas = (address: string): Promise<unknown[][]> =>
    page.workbench.addin.evaluate(
      (at) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Sheet1').getRange(at).load('formulas');
          await context.sync();
          return range.formulas as unknown[][];
        }),
      address,
    );

  it('leaves out what was on a deleted sheet, and restores the rest', async () => {
    await page.excel(async (context) => {
      const sheet = context.workbook.worksheets.add('No #2');
      sheet.getRange('A1').formulas = [['=REE.HISTORY("NdPr","price",2023,2025)']];
      sheet.getRange('E1').formulas = [['=REE.PRICE("NdPr","2024")']];
      sheet.getRange('E2').values = [['Dy']];
      const kept = context.workbook.worksheets.getItem('Sheet1');
      kept.getRange('A1').formulas = [['=REE.PRICE("NdPr","2024")']];
      kept.getRange('A2').formulas = [["=REE.PRICE('No #2'!E2,2024)"]];
      context.workbook.names.add('Both', "='No #2'!$A$1:$B$6,Sheet1!$A$1,'No #2'!$E$1");
      context.workbook.names.add('Sum', "=SUM('No #2'!$A$1:$B$2)+Sheet1!$A$1");
      await context.sync();
    });
    await page.workbench.settled();
    assert.equal((await page.freeze('workbook')).frozen, 4);
    const known = await page.excel(async (context) => {
      context.workbook.worksheets.getItem('No #2').delete();
      const all = context.workbook.names.load('items/name,items/formula');
      await context.sync();
      return all.items.map(({ name, formula }) => `${name} ${String(formula)}`);
    });
    assert.deepEqual(known, [
      'Both =#REF!,Sheet1!$A$1,#REF!',
      'REE_f1_1 =Sheet1!$A$1,Sheet1!$A$2',
      'REE_f1_2 =#REF!,#REF!',
      'REE_f1_r1 =#REF!',
      'Sum =SUM(#REF!)+Sheet1!$A$1',
    ]);
    const thawed = await page.thaw('workbook');
    assert.deepEqual([thawed.found, thawed.restored], [4, 1]);
    assert.deepEqual(
      thawed.lost.map(({ at, reason }) => [at, reason]),
      [
        ['Sheet1!A2', 'Cells that it refers to were deleted; Sheet1!A2 keeps its value.'],
        ["'No #2'!A1:B4", 'Its cells or its sheet were deleted.'],
        ["'No #2'!E1", 'Its cells or its sheet were deleted.'],
      ],
    );
    assert.deepEqual(await formulas('A1:A1'), [['=REE.PRICE("NdPr","2024")']]);
    assert.equal((await page.thaw('workbook')).found, 1);
  });

  it('freezes #N/A as the error that it is, alone and within a spill', async () => {
    await page.workbench.enter({
      A1: '=REE.PRICE("NdPr","2026","average")',
      A3: '=REE.HISTORY("NdPr","price",2025,2026)',
      D1: '=ISNA(A1)',
      D2: '=ISNA(B5)',
    });
    const { frozen, skipped } = await page.freeze('workbook');
    assert.deepEqual([frozen, skipped], [2, []]);
    assert.deepEqual(await formulas('A1:A1'), [['#N/A']]);
    const types = await page.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const ranges = ['A1', 'B5'].map((at) => sheet.getRange(at).load('valueTypes'));
      await context.sync();
      return ranges.map(({ valueTypes }) => valueTypes[0]?.[0]);
    });
    assert.deepEqual(types, ['Error', 'Error']);
    assert.deepEqual(await page.workbench.readArea('D1:D2'), [[true], [true]]);
    assert.equal((await page.thaw('workbook')).restored, 2);
    assert.deepEqual(await formulas('A1:A1'), [['=REE.PRICE("NdPr","2026","average")']]);
  });

  it('never freezes a formula that Excel could not read, and brings a formula back where a cell shows #BUSY!', async () => {
    await page.workbench.enter({ A1: '=REE.PRICE("NdPr","2024")', A2: '=REE.PRCE("NdPr")' });
    const { frozen, skipped } = await page.freeze('workbook');
    assert.deepEqual([frozen, skipped.map(({ address }) => address)], [1, ['A2']]);
    await page.workbench.enter({ A1: "'#BUSY!" });
    const thawed = await page.thaw('workbook');
    assert.deepEqual([thawed.restored, thawed.changed], [1, []]);
    assert.deepEqual(await formulas('A1:A2'), [['=REE.PRICE("NdPr","2024")'], ['=REE.PRCE("NdPr")']]);
  });

  it('gives a frozen cell that shows #BUSY! its value again where it is refreshed', async () => {
    await page.workbench.enter({ A1: '=REE.PRICE("NdPr","2024")', A2: '=REE.PRICE("NdPr","2025")' });
    await page.freeze('workbook');
    await page.workbench.enter({ A1: "'#BUSY!", A2: 60 });
    const { found, mended } = await page.refresh('sheet');
    assert.deepEqual([found, mended], [0, 1]);
    assert.deepEqual(await formulas('A1:A2'), [[55], [60]]);
  });

  it('leaves the cells alone whose spill has no room', async () => {
    await page.workbench.enter({ A3: 'in the way', A1: '=REE.HISTORY("NdPr","price",2023,2025)' });
    const { frozen, skipped } = await page.freeze('workbook');
    assert.equal(frozen, 0);
    assert.deepEqual(
      skipped.map(({ reason }) => reason),
      ['Its answer has no room: something is in the way of its spill.'],
    );
  });
});
