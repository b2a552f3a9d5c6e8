/* eslint no-restricted-properties: 'off' -- the test plays the user */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { buildVariant } from './support/buildVariant.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { OperationsPage } from './support/operations.ts';

const folder = fileURLToPath(new URL('../../build/e2e-freeze', import.meta.url));

describeInBrowser('freeze and thaw', folder, ({ open }) => {
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
  const format = (address: string): Promise<unknown> =>
    page.workbench.addin.evaluate(
      (at) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Sheet1').getRange(at).load('numberFormat');
          await context.sync();
          return range.numberFormat[0]?.[0] as unknown;
        }),
      address,
    );
  const names = (): Promise<string[]> =>
    page.excel(async (context) => {
      const all = context.workbook.names.load('items/name');
      await context.sync();
      return all.items.map(({ name }) => name);
    });

  it('makes values of all REE formulas and of nothing else, and brings them back', async () => {
    await page.excel(async (context) => {
      context.workbook.names.addFormulaLocal('NdPrPrice', '=REE.PRICE("NdPr","2024")');
      context.workbook.worksheets.getActiveWorksheet().getRange('B1').numberFormat = [['0.00']];
      await context.sync();
    });
    await page.workbench.enter({
      A1: 'NdPr',
      B1: '=REE.PRICE(A1,"2024")',
      B2: '=ROUND( REE.PRICE($A$1,"2024")*2 , 0)',
      B3: '=NdPrPrice+1',
      B4: '=B1*2',
      B5: '=REE.UNIT(A1,"price")',
      B6: '=REE.PRICE("NdPrr")',
      D1: '=REE.HISTORY(A1,"price",2023,2026)',
    });
    const before = await formulas('A1:E9');
    const shown = await page.workbench.readArea('A1:E6');
    const summary = await page.freeze('workbook');
    assert.deepEqual([summary.frozen, summary.cells, summary.skippedCount], [5, 14, 1]);
    assert.deepEqual(
      summary.skipped.map(({ address, reason }) => [address, reason]),
      [['B6', 'It shows #VALUE!, which is no value; the formula is kept so that a refresh can mend it.']],
    );
    assert.deepEqual(await formulas('A1:B6'), [
      ['NdPr', 55],
      ['', 110],
      ['', 56],
      ['', '=B1*2'],
      ['', 'USD/kg'],
      ['', '=REE.PRICE("NdPrr")'],
    ]);
    assert.deepEqual(await formulas('D1:E5'), [
      ['Period', 'price (USD/kg)'],
      ['2023', 75],
      ['2024', 55],
      ['2025', 69],
      ['2026', '#N/A'],
    ]);
    assert.equal(await format('B1'), '0.00');
    assert.deepEqual(await names(), ['NdPrPrice', 'REE_f1_1', 'REE_f1_r1']);

    const thawed = await page.thaw('workbook');
    assert.deepEqual([thawed.found, thawed.restored, thawed.changedCount, thawed.lost], [5, 5, 0, []]);
    assert.deepEqual(await formulas('A1:E9'), before);
    const again = await page.workbench.readArea('A1:E6');
    assert.deepEqual(JSON.stringify(again), JSON.stringify(shown));
    assert.equal(await format('B1'), '0.00');
    assert.deepEqual(await names(), ['NdPrPrice']);
    assert.equal((await page.thaw('workbook')).found, 0);
  });

  it('keeps what was changed since, names it, and overwrites it only when told to', async () => {
    await page.workbench.enter({ A1: '=REE.PRICE("NdPr","2024")', A2: '=REE.PRICE("NdPr","2025")' });
    await page.freeze('sheet');
    await page.workbench.enter({ A1: 60 });
    const kept = await page.thaw('sheet');
    assert.deepEqual([kept.restored, kept.changedCount, kept.isOverwritten], [1, 1, false]);
    assert.deepEqual(kept.changed, [
      {
        sheet: 'Sheet1',
        address: 'A1',
        formula: '=REE.PRICE("NdPr","2024")',
        differsAt: 'A1',
        frozen: 55,
        now: 60,
        numberFormat: 'General',
        remark: '',
      },
    ]);
    assert.deepEqual(await formulas('A1:A2'), [[60], ['=REE.PRICE("NdPr","2025")']]);
    const told = await page.thaw('sheet', true);
    assert.deepEqual([told.restored, told.changedCount, told.isOverwritten], [1, 1, true]);
    assert.deepEqual(await formulas('A1:A2'), [['=REE.PRICE("NdPr","2024")'], ['=REE.PRICE("NdPr","2025")']]);
    assert.deepEqual(await names(), []);
  });

  it('follows inserted rows and columns, also between the cells, and renamed and moved sheets', async () => {
    await page.workbench.enter({
      A1: 'NdPr',
      A2: 'Dy',
      A3: 'Tb',
      B1: '=REE.PRICE(A1,"2024")',
      B2: '=REE.PRICE($A2,"2024")',
      B3: '=REE.PRICE(A$3,"2024")+SUM(B1:B2)',
    });
    await page.freeze('workbook');
    await page.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('3:4').insert('Down');
      sheet.getRange('A:A').insert('Right');
      sheet.name = "It's";
      context.workbook.worksheets.add('First').position = 0;
      await context.sync();
    });
    const thawed = await page.thaw('workbook');
    assert.deepEqual([thawed.restored, thawed.changed, thawed.lost], [3, [], []]);
    const read = await page.excel(async (context) => {
      const range = context.workbook.worksheets.getItem("It's").getRange('C2:C6').load('formulas');
      await context.sync();
      return range.formulas.flat() as unknown[];
    });
    assert.deepEqual(read, [
      '=REE.PRICE(B2,"2024")',
      '',
      '',
      '=REE.PRICE($B5,"2024")',
      '=REE.PRICE(B$6,"2024")+SUM(C2:C5)',
    ]);
  });

  it('says which cells vanished', async () => {
    await page.workbench.enter({ A1: '=REE.PRICE("NdPr","2024")', A3: 'Nd', B5: '=REE.PRICE(A3,"2024")' });
    await page.freeze('workbook');
    await page.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('3:3').delete('Up');
      sheet.getRange('1:1').delete('Up');
      await context.sync();
    });
    const thawed = await page.thaw('workbook');
    assert.deepEqual([thawed.found, thawed.restored], [2, 0]);
    assert.deepEqual(thawed.lost, [
      {
        at: 'Sheet1!A1',
        formula: '=REE.PRICE("NdPr","2024")',
        reason: 'Its cells or its sheet were deleted.',
      },
      {
        at: 'Sheet1!B5',
        formula: '=REE.PRICE(A3,"2024")',
        reason: 'Cells that it refers to were deleted; Sheet1!B3 keeps its value.',
      },
    ]);
  });

  it('thaws a copied sheet by the names that came with it', async () => {
    await page.workbench.enter({ A1: 'NdPr', B1: '=REE.PRICE(A1,"2024")' });
    await page.freeze('workbook');
    await page.excel(async (context) => {
      const copy = context.workbook.worksheets.getItem('Sheet1').copy('End');
      copy.name = 'Copy';
      copy.names.load('items/name');
      await context.sync();
      // As Excel does, whether the workbench does it or not.
      if (copy.names.items.length === 0) {
        copy.names.add('REE_f1_1', '=Copy!$B$1').visible = false;
        copy.names.add('REE_f1_r1', '=Copy!$A$1').visible = false;
      }
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    const thawed = await page.thaw('workbook');
    assert.deepEqual([thawed.found, thawed.restored, thawed.lost], [1, 1, []]);
    const read = await page.excel(async (context) => {
      const copy = context.workbook.worksheets.getItem('Copy');
      const range = copy.getRange('B1').load('formulas');
      copy.names.load('items/name');
      await context.sync();
      return [range.formulas[0]?.[0] as unknown, copy.names.items.length];
    });
    assert.deepEqual(read, ['=REE.PRICE(A1,"2024")', 0]);
  });

  it('keeps to the selection; a cell that a formula spills into stands for all of them', async () => {
    await page.workbench.enter({
      A1: '=REE.PRICE("NdPr","2024")',
      C1: '=REE.HISTORY("NdPr","price",2023,2025)',
    });
    await page.workbench.select('D3');
    assert.equal((await page.freeze('selection')).cells, 8);
    assert.deepEqual(await formulas('A1:D1'), [
      ['=REE.PRICE("NdPr","2024")', '', 'Period', 'price (USD/kg)'],
    ]);
    await page.workbench.select('A1');
    assert.equal((await page.thaw('selection')).found, 0);
    await page.workbench.select('D2');
    assert.equal((await page.thaw('selection')).restored, 1);
    assert.deepEqual(await formulas('C1:C1'), [['=REE.HISTORY("NdPr","price",2023,2025)']]);
  });

  it('does nothing where a sheet is protected or a filter hides rows', async () => {
    await page.workbench.enter({
      A1: 'Name',
      B1: 'Price',
      A2: 'NdPr',
      B2: '=REE.PRICE(A2,"2024")',
      A3: 'Dy',
      B3: '=REE.PRICE(A3,"2024")',
    });
    await page.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Deck';
      table.columns.getItem('Name').filter.applyValuesFilter(['Dy']);
      await context.sync();
    });
    await page.workbench.settled();
    const filtered = await page.freezeRefusal('workbook');
    assert.deepEqual(filtered, {
      code: 'filtered',
      reason: 'A filter hides rows of the table Deck on Sheet1, in which there are such cells.',
      effect: 'Nothing was frozen.',
      repair: 'Clear the filter, then try again.',
    });
    await page.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.tables.getItem('Deck').clearFilters();
      sheet.protection.protect();
      await context.sync();
    });
    const refused = await page.freezeRefusal('workbook');
    assert.deepEqual([refused.code, refused.reason], ['protected-sheet', 'Sheet1 is protected.']);
    assert.deepEqual(await formulas('B2:B3'), [['=REE.PRICE(A2,"2024")'], ['=REE.PRICE(A3,"2024")']]);
    assert.deepEqual(await names(), []);
    await page.excel(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').protection.unprotect();
      await context.sync();
    });
    assert.equal((await page.freeze('workbook')).frozen, 2);
    assert.equal((await page.thaw('workbook')).restored, 2);
  });

  it('freezes a formula in merged cells, and a formula that is frozen anew comes back as it was last', async () => {
    await page.workbench.enter({ A1: '=REE.PRICE("NdPr","2024")' });
    await page.excel(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').merge();
      await context.sync();
    });
    assert.equal((await page.freeze('workbook')).frozen, 1);
    await page.workbench.enter({ A1: '=REE.PRICE("NdPr","2025")' });
    assert.equal((await page.freeze('workbook')).frozen, 1);
    const thawed = await page.thaw('workbook');
    assert.deepEqual([thawed.found, thawed.restored], [1, 1]);
    assert.deepEqual(await formulas('A1:A1'), [['=REE.PRICE("NdPr","2025")']]);
  });

  it('has the list of blocks say that an inserted formula is frozen', async () => {
    const insertion = {
      kind: 'value',
      label: 'NdPr',
      formula: '=REE.PRICE("NdPr","2024")',
      mode: 'formula',
    } as const;
    await page.insert(insertion, { at: 'selection' });
    await page.freeze('workbook');
    assert.deepEqual(
      (await page.listBlocks()).map(({ state, remark }) => [state, remark]),
      [['frozen', 'Its formula is frozen.']],
    );
    await page.thaw('workbook');
    assert.deepEqual(
      (await page.listBlocks()).map(({ state }) => state),
      ['present'],
    );
  });
});
