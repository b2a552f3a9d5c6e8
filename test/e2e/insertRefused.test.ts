/* eslint no-restricted-properties: 'off' -- the test plays the user */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Insertion, InsertionKind, Placement } from '../../src/workbook/index.ts';
import { buildVariant } from './support/buildVariant.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { OperationsPage } from './support/operations.ts';
import { readWorkbook } from './support/readWorkbook.ts';

const folder = fileURLToPath(new URL('../../build/e2e-refused', import.meta.url));
const selection = { at: 'selection' } as const;
const history = '=REE.HISTORY("NdPr","price",2021,2025)';

const insertion = (kind: InsertionKind, mode: Insertion['mode'] = 'formula'): Insertion => ({
  kind,
  mode,
  label: 'NdPr oxide, average price',
  formula: kind === 'value' ? '=REE.PRICE("NdPr","2024")' : kind === 'card' ? '=REE.CARD("NdPr")' : history,
});
const every: readonly Insertion[] = [
  insertion('value'),
  insertion('spill'),
  insertion('spill', 'values'),
  insertion('table'),
  insertion('table', 'values'),
  insertion('card', 'values'),
  insertion('chart'),
];

describeInBrowser('insert, refused', folder, ({ openBlank }) => {
  let page: OperationsPage;

  before(async function () {
    this.timeout(120_000);
    await buildVariant(folder);
  });
  beforeEach(async () => {
    page = new OperationsPage(await openBlank());
    await page.workbench.enterRows('A1', [
      ['Model', '', ''],
      ['Volume, t', 100, '=B2*2'],
      ['Price', '=REE.PRICE("NdPr","2024")', '=B2*B3'],
    ]);
  });

  it('refuses a formula that would read its own cells, and a function that there is not', async () => {
    await page.workbench.enter({ J1: 'NdPr' });
    await page.workbench.select('J2');
    await assertRefused([{ ...insertion('spill'), formula: '=REE.PRICE(J1:J3,2024)' }], selection, [
      'circular',
      'The formula reads J1:J3, and would fill J2 itself. Nothing was inserted. Select a cell apart from those that it reads.',
    ]);
    await assertRefused([{ ...insertion('value'), formula: '=REE.PRCE("NdPr")' }], selection, [
      'bad-formula',
      'There is no function REE.PRCE. Nothing was inserted. Did you mean REE.PRICE?',
    ]);
  });

  it('enters the name of a function as Excel takes it', async () => {
    await page.workbench.select('J2');
    await page.insert({ ...insertion('value'), formula: '=_xldudf_REE_PRICE("NdPr","2024")' }, selection);
    assert.equal(await page.workbench.read('J2'), 55);
  });

  /** Each of these is refused with the same words, and nothing is another than before. */
  async function assertRefused(
    insertions: readonly Insertion[],
    placement: Placement,
    [code, message]: [code: string, message: string],
  ): Promise<void> {
    const before = await page.excel(readWorkbook);
    await page.workbench.page.evaluate(() => window.workbench?.forgetTouched());
    for (const one of insertions) {
      const problem = await page.refusal(one, placement);
      const words = `${problem.reason} ${problem.effect} ${problem.repair}`;
      assert.deepEqual([problem.code, words], [code, message], `${one.kind}, ${one.mode}`);
    }
    assert.deepEqual(await page.excel(readWorkbook), before);
    const written = await page.workbench.page.evaluate(() => window.workbench?.touched('written', 'add-in'));
    assert.deepEqual(written, []);
  }

  it('compares what an insertion changes', async () => {
    const before = await page.excel(readWorkbook);
    await page.insert(insertion('table', 'values'), { at: 'cell', sheet: 'Sheet1', address: 'E5' });
    const after = await page.excel(readWorkbook);
    for (const part of ['sheets', 'names', 'tables', 'registry'] as const)
      assert.notDeepEqual(after[part], before[part], part);
  });

  it('where several areas are selected', async () => {
    await page.workbench.selectAll(['E1:E3', 'G5']);
    await assertRefused(every, selection, [
      'several-areas',
      '2 separate areas are selected. Nothing was inserted. Select one cell, then insert again.',
    ]);
  });

  it('where a chart is selected', async () => {
    await page.excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.charts.add('ColumnClustered', sheet.getRange('A2:C3'), 'Rows').activate();
      await context.sync();
    });
    await assertRefused(every, selection, [
      'chart-selected',
      'A chart is selected. Nothing was inserted. Select a cell, then insert again.',
    ]);
  });

  it('in the rows of a filtered table', async () => {
    await page.excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('F2:G5').values = [
        ['Buyer', 'Tonnes'],
        ['A', 1],
        ['B', 2],
        ['C', 3],
      ];
      const table = sheet.tables.add('F2:G5', true);
      table.name = 'Deals';
      table.columns.getItem('Buyer').filter.applyValuesFilter(['A', 'C']);
      await context.sync();
    });
    await page.workbench.select('J4');
    await assertRefused(every, selection, [
      'filtered',
      'The table Deals is filtered and hides rows there. Nothing was inserted. Clear the filter, or select a place below or above it.',
    ]);
    await page.workbench.select('J7');
    assert.equal((await page.insert(insertion('spill'), selection)).status, 'inserted');
  });

  it('where cells are merged', async () => {
    await page.excel(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('E4:G4').merge();
      await context.sync();
    });
    const words: [string, string] = [
      'merged-cells',
      'The cells E4:G4 are merged. Nothing was inserted. Unmerge them, or select a place without merged cells.',
    ];
    const larger = every.filter(({ kind }) => kind !== 'value');
    await assertRefused(larger, { at: 'cell', sheet: 'Sheet1', address: 'E2' }, words);
    await assertRefused(every, { at: 'cell', sheet: 'Sheet1', address: 'E4' }, words);
  });

  it('on a protected sheet', async () => {
    await page.excel(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    await page.workbench.select('E1');
    await assertRefused(every, selection, [
      'protected-sheet',
      'The sheet Sheet1 is protected. Nothing was inserted. Take the protection off (Review, Unprotect Sheet), or insert on another sheet.',
    ]);
  });

  it('on a new sheet of a protected workbook, but not on a sheet that is there', async () => {
    await page.excel(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await assertRefused(every, { at: 'new-sheet' }, [
      'protected-workbook',
      'The structure of the workbook is protected: it takes no new sheet. Nothing was inserted. Take the protection off (Review, Protect Workbook), or insert into a sheet.',
    ]);
    await page.workbench.select('E1');
    assert.equal((await page.insert(insertion('spill'), selection)).status, 'inserted');
  });

  it('while a cell is being edited', async () => {
    await page.workbench.select('B5');
    const before = await page.excel(readWorkbook);
    await page.workbench.page.locator('#sheet').click({ position: { x: 120, y: 190 } });
    await page.workbench.page.keyboard.type('typing');
    for (const placement of [selection, { at: 'new-sheet' }] as const) {
      const { code, reason, effect, repair } = await page.refusal(insertion('table'), placement);
      assert.deepEqual(
        [code, reason, effect, repair],
        [
          'cell-edit',
          'A cell is being edited.',
          'Nothing was inserted.',
          'Press Enter or Escape in the cell, then try again.',
        ],
      );
    }
    await page.workbench.page.keyboard.press('Escape');
    assert.deepEqual(await page.excel(readWorkbook), before);
  });

  it('where there is no such place, or no room for it', async () => {
    await assertRefused(every, { at: 'cell', sheet: 'Nowhere', address: 'A1' }, [
      'no-such-place',
      'There is no Nowhere!A1 in this workbook. Nothing was inserted. Select a cell, then insert again.',
    ]);
    await assertRefused([insertion('spill')], { at: 'cell', sheet: 'Sheet1', address: 'XFD3' }, [
      'no-room',
      'It needs 6 rows and 2 columns, and the sheet ends before. Nothing was inserted. Select a cell further up or to the left, or insert on a new sheet.',
    ]);
  });

  it('where cells are in use, said as ranges', async () => {
    await page.workbench.select('A1');
    const before = await page.excel(readWorkbook);
    const outcome = await page.insert(insertion('table', 'values'), selection);
    assert.ok(outcome.status === 'occupied');
    assert.deepEqual(
      [outcome.address, outcome.occupied, outcome.unlistedCount, outcome.offerAddress],
      ['A1:B9', ['A1', 'A2:B3'], 0, 'A5:B13'],
    );
    assert.deepEqual(await page.excel(readWorkbook), before);
  });
});
