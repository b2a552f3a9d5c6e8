import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Insertion, InsertionKind, InsertMode } from '../../src/workbook/index.ts';
import { buildVariant } from './support/buildVariant.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { OperationsPage } from './support/operations.ts';

const folder = fileURLToPath(new URL('../../build/e2e-insert', import.meta.url));
const label = 'NdPr oxide, average price';
const history = '=REE.HISTORY("NdPr","price",2021,2025)';
const price = '=REE.PRICE("NdPr","2024")';
const selection = { at: 'selection' } as const;

const insertion = (kind: InsertionKind, mode: InsertMode, formula: string): Insertion => ({
  kind,
  mode,
  label,
  formula,
});

describeInBrowser('insert', folder, ({ open, openBlank }) => {
  let page: OperationsPage;

  before(async function () {
    this.timeout(120_000);
    await buildVariant(folder);
  });
  beforeEach(async () => {
    page = new OperationsPage(await openBlank());
  });

  const read = (address: string): Promise<unknown[][]> => page.workbench.readArea(address);

  it('puts a live value into the selected cell', async () => {
    await page.workbench.select('B2');
    const outcome = await page.insert(insertion('value', 'formula', price), selection);
    assert.equal(outcome.status, 'inserted');
    assert.deepEqual(await read('A1:C3'), [
      [null, null, null],
      [null, 55, null],
      [null, null, null],
    ]);
    assert.deepEqual(
      await page.excel(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2').load('formulas,text');
        await context.sync();
        return [range.formulas, range.text];
      }),
      [[[price]], [['55.00']]],
    );
  });

  it('spills, live and as values, with periods as text', async () => {
    const expected = [
      ['Period', 'price (USD/kg)'],
      ['2021', 92],
      ['2022', 124],
      ['2023', 75],
      ['2024', 55],
      ['2025', 69],
    ];
    await page.insert(insertion('spill', 'formula', history), selection);
    assert.deepEqual(await read('A1:B6'), expected);
    await page.insert(insertion('spill', 'values', history), { at: 'cell', sheet: 'Sheet1', address: 'D1' });
    assert.deepEqual(await read('D1:E6'), expected);
  });

  it('frames a live table with title and source', async () => {
    await page.insert(insertion('table', 'formula', history), selection);
    const [[title], [note], ...rows] = (await read('A1:B8')) as unknown as [
      [string],
      [string],
      ...unknown[][],
    ];
    assert.equal(title, label);
    assert.match(note, /^Source.*U\.S\. Geological Survey.*Edition \d{4}/);
    assert.deepEqual(rows[0], ['Period', 'price (USD/kg)']);
    assert.deepEqual(rows[5], ['2025', 69]);
  });

  it("makes values a table of Excel's own on a new sheet", async () => {
    const outcome = await page.insert(insertion('table', 'values', history), { at: 'new-sheet' });
    assert.ok(outcome.status === 'inserted');
    assert.equal(outcome.sheet, label);
    assert.deepEqual(await read(`'${label}'!A3:B9`), [
      [null, 'USD/kg'],
      ['Period', 'price'],
      ['2021', 92],
      ['2022', 124],
      ['2023', 75],
      ['2024', 55],
      ['2025', 69],
    ]);
    const table = await page.excel(async (context) => {
      const tables = context.workbook.tables.load('items/name');
      await context.sync();
      const range = tables.items[0]!.getRange().load('address');
      await context.sync();
      return [tables.items.map(({ name }) => name), range.address];
    });
    assert.deepEqual(table, [['REE_NdPr_oxide_average_price'], `'${label}'!A4:B9`]);
  });

  it('puts a card, live and as its key figures', async () => {
    const card = '=REE.CARD("MP Materials")';
    await page.insert(insertion('card', 'formula', card), selection);
    assert.equal(await page.workbench.read('A1'), 'MP Materials');
    await page.insert(insertion('card', 'values', card), { at: 'new-sheet', name: 'Card' });
    assert.deepEqual(await read('Card!A1:B1'), [['MP Materials (company)', null]]);
    assert.deepEqual(await read('Card!A3:D3'), [['Figure', 'Value', 'Unit, date, status', 'Source']]);
  });

  it('makes columns in use wider where they are too narrow, never narrower', async () => {
    await page.workbench.enter({ A20: 'mine', B20: 'mine', C20: 'mine' });
    const widths = (): Promise<number[]> =>
      page.excel(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const all = ['A1', 'B1', 'C1'].map((one) => sheet.getRange(one).format.load('columnWidth'));
        await context.sync();
        return all.map(({ columnWidth }) => Math.round(columnWidth));
      });
    await page.excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A:A').format.columnWidth = 30;
      sheet.getRange('B:B').format.columnWidth = 200;
      sheet.getRange('C:C').format.columnWidth = 20;
      await context.sync();
    });
    await page.insert(insertion('table', 'values', history), selection);
    const [first = 0, second] = await widths();
    assert.ok(first > 60, String(first));
    assert.equal(second, 200);
    await page.insert(insertion('value', 'values', price), { at: 'cell', sheet: 'Sheet1', address: 'C1' });
    assert.equal((await widths())[2], 40);
  });

  it('asks where cells are in use, touches nothing and offers the next free place', async () => {
    await page.workbench.enter({ A4: 'mine', A9: '=1+1' });
    const before = await read('A1:D30');
    await page.workbench.select('A1');
    const outcome = await page.insert(insertion('spill', 'formula', history), selection);
    assert.ok(outcome.status === 'occupied');
    assert.deepEqual(
      [outcome.address, outcome.occupied, outcome.unlistedCount, outcome.offerAddress],
      ['A1:B6', ['A4'], 0, 'A11:B16'],
    );
    assert.deepEqual(await read('A1:D30'), before);
    assert.deepEqual(await page.listBlocks(), []);
    assert.equal(
      (await page.insert(insertion('spill', 'formula', history), outcome.offer!)).status,
      'inserted',
    );
    assert.deepEqual(await read('A11:B12'), [
      ['Period', 'price (USD/kg)'],
      ['2021', 92],
    ]);
    assert.deepEqual((await read('A4:A9')).flat(), ['mine', null, null, null, null, 2]);
  });

  it('refuses a protected sheet and merged cells, with nothing half done', async () => {
    await page.excel(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B2:C2').merge();
      await context.sync();
    });
    await page.workbench.select('A1');
    const merged = await page.refusal(insertion('spill', 'formula', history), selection);
    assert.deepEqual([merged.code, merged.effect], ['merged-cells', 'Nothing was inserted.']);
    await page.excel(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    const problem = await page.refusal(insertion('value', 'formula', price), selection);
    await page.excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.unprotect();
      sheet.getRange('B2:C2').unmerge();
      await context.sync();
    });
    assert.equal(problem.code, 'protected-sheet');
    assert.deepEqual(
      (await read('A1:C6')).flat().filter((value) => value !== null),
      [],
    );
  });

  it('takes everything back where Excel refuses a part of it', async () => {
    page = new OperationsPage(await open());
    await page.workbench.enter({ A1: 'mine' });
    await page.workbench.addin.evaluate(() => {
      const { prototype } = Excel.TableCollection;
      const add = Reflect.get(prototype, 'add') as (...given: unknown[]) => Excel.Table;
      prototype.add = function (this: Excel.TableCollection, ...given: unknown[]) {
        const table = add.apply(this, given);
        this.getItem('No such table').delete();
        return table;
      };
    });
    const table = insertion('table', 'values', history);
    for (const place of [{ at: 'cell', sheet: 'Sheet1', address: 'A3' }, { at: 'new-sheet' }] as const)
      assert.equal((await page.refusal(table, place)).code, 'no-such-place');
    assert.deepEqual(
      (await read('Sheet1!A1:D20')).flat().filter((value) => value !== null),
      ['mine'],
    );
    assert.deepEqual(await page.listBlocks(), []);
    assert.deepEqual(
      await page.excel(async (context) => {
        const { names, tables, worksheets } = context.workbook;
        for (const items of [names, tables, worksheets]) items.load('items/name');
        await context.sync();
        return [names, tables, worksheets].map(({ items }) => items.map(({ name }) => name));
      }),
      [[], [], ['Sheet1']],
    );
  });

  it('never lets text from the data become a formula', async () => {
    const deals = '=REE.TABLE("policies")';
    await page.insert(insertion('spill', 'values', deals), { at: 'new-sheet', name: 'Text' });
    const formulas = await page.excel(async (context) => {
      const range = context.workbook.worksheets.getItem('Text').getUsedRange().load('formulas,values');
      await context.sync();
      return (range.formulas as unknown[][]).flat().filter((one, at) => one !== range.values.flat()[at]);
    });
    assert.deepEqual(formulas, []);
  });

  it('follows blocks into a copied sheet, and says where only the copy is left', async () => {
    page = new OperationsPage(await open());
    await page.insert(insertion('table', 'values', history), { at: 'new-sheet', name: 'Deck' });
    await page.insert(insertion('value', 'formula', price), { at: 'cell', sheet: 'Deck', address: 'F2' });
    const states = async (): Promise<string[]> =>
      (await page.listBlocks()).map(({ state, sheet, address }) => `${state} ${sheet}!${address}`);
    await page.excel(async (context) => {
      context.workbook.worksheets.getItem('Deck').copy('Beginning').name = 'Deck B';
      await context.sync();
    });
    assert.deepEqual(await states(), [
      'present Deck!A4:B9',
      'copied Deck B!A4:B9',
      'present Deck!F2',
      'copied Deck B!F2',
    ]);
    await page.excel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Deck').position = 0;
      worksheets.getItem('Deck B').getRange('F2').clear('Contents');
      await context.sync();
    });
    assert.deepEqual(await states(), [
      'present Deck!A4:B9',
      'copied Deck B!A4:B9',
      'present Deck!F2',
      'emptied Deck B!F2',
    ]);
    await page.excel(async (context) => {
      context.workbook.worksheets.getItem('Deck').delete();
      await context.sync();
    });
    assert.deepEqual(await states(), ['copied Deck B!A4:B9', 'emptied Deck B!F2']);
    await page.excel(async (context) => {
      context.workbook.worksheets.getItem('Deck B').delete();
      await context.sync();
    });
    assert.deepEqual(await states(), ['vanished !', 'vanished !']);
  });

  it('takes blocks off the list and leaves their cells', async () => {
    page = new OperationsPage(await open());
    await page.insert(insertion('value', 'formula', price), selection);
    const [block] = await page.listBlocks();
    assert.equal(
      await page.workbench.addin.evaluate((id) => window.operations.forgetBlocks([id]), block!.id),
      1,
    );
    assert.deepEqual(await page.listBlocks(), []);
    assert.equal(await page.workbench.read('A1'), 55);
    assert.deepEqual(
      await page.excel(async (context) => {
        const names = context.workbook.names.load('items/name');
        await context.sync();
        return names.items.map(({ name }) => name);
      }),
      [],
    );
  });

  it('knows its blocks after sheets were renamed, rows inserted, cells emptied and sheets deleted', async () => {
    page = new OperationsPage(await open());
    const place = { at: 'cell', sheet: 'Sheet1', address: 'B2' } as const;
    await page.insert(insertion('value', 'formula', price), place);
    await page.insert(insertion('spill', 'formula', history), { ...place, address: 'E2' });
    await page.insert(insertion('table', 'values', history), { at: 'new-sheet', name: 'Gone' });
    const states = async (): Promise<string[]> =>
      (await page.listBlocks()).map(({ state, sheet, address }) => `${state} ${sheet}!${address}`);
    assert.deepEqual(await states(), ['present Sheet1!B2', 'present Sheet1!E2:F7', 'present Gone!A4:B9']);
    await page.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:Z1').insert('Down');
      sheet.getRange('B3').clear('Contents');
      sheet.name = 'Model';
      context.workbook.worksheets.getItem('Gone').delete();
      await context.sync();
    });
    assert.deepEqual(await states(), ['emptied Model!B3', 'moved Model!E3:F8', 'vanished !']);
  });
});
