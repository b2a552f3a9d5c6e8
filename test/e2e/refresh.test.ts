/* eslint no-restricted-properties: 'off' -- the test plays the user */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { buildVariant } from './support/buildVariant.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { editionWith } from './support/editionWith.ts';
import { OperationsPage } from './support/operations.ts';

const folder = fileURLToPath(new URL('../../build/e2e-refresh', import.meta.url));
const LARGE_MS = 300_000;

describeInBrowser('refresh', folder, ({ open, openBlank }) => {
  let page: OperationsPage;

  before(async function () {
    this.timeout(120_000);
    await buildVariant(folder);
  });
  beforeEach(async () => {
    page = new OperationsPage(await openBlank());
  });

  it('asks the REE cells again: nested ones, and those through names', async () => {
    await page.excel(async (context) => {
      context.workbook.names.addFormulaLocal('NdPrPrice', '=REE.PRICE("NdPr","2024")');
      await context.sync();
    });
    await page.workbench.enter({
      A1: '=REE.PRICE("NdPr","2024")',
      A2: '=ROUND(REE.PRICE("NdPr","2025")*2,0)',
      A3: '=NdPrPrice+1',
      A4: '=1+1',
      A5: '="REE.PRICE("',
    });
    const { calls } = await page.workbench.traffic();
    const summary = await page.refresh('workbook');
    assert.deepEqual([summary.found, summary.refreshed, summary.changedCount, summary.errors], [3, 3, 0, 0]);
    assert.equal((await page.workbench.traffic()).calls - calls, 3);
  });

  it('keeps to the selection and to the sheet', async () => {
    await page.workbench.enter({ A1: '=REE.EDITION()', A2: '=REE.EDITION()' });
    await page.excel(async (context) => {
      context.workbook.worksheets.add('Other').getRange('A1').formulas = [['=REE.EDITION()']];
      await context.sync();
    });
    await page.workbench.settled();
    await page.workbench.select('A2');
    assert.equal((await page.refresh('selection')).found, 1);
    assert.equal((await page.refresh('sheet')).found, 2);
    assert.equal((await page.refresh('workbook')).found, 3);
  });

  it('says what another edition has changed: cell, old, new, source, also within a spill', async () => {
    page = new OperationsPage(await open());
    await page.workbench.enter({
      A1: 'NdPr',
      B1: '=REE.PRICE(A1,"2024")*2',
      A3: '=REE.HISTORY("NdPr","price",2023,2025)',
      D1: '=REE.PRICE("Dy","2024")',
    });
    const edition = editionWith('usgs-mcs2026-ndpr-oxide-2024', 99);
    const summary = await page.swap(edition);
    assert.deepEqual(
      summary.changed.map(({ address, old, new: now }) => [address, old, now]),
      [
        ['B1', 110, 198],
        ['B5', 55, 99],
      ],
    );
    assert.match(summary.changed[0]!.source, /^U\.S\. Geological Survey, Mineral Commodity Summaries 2026/);
    assert.deepEqual([summary.found, summary.changedCount, summary.edition], [2, 2, edition.id]);
  });

  it('enters cells in error again, as a user writes them', async () => {
    await page.workbench.enter({ A1: '=REE.PRICE("NdPrr")', A2: '=_xldudf_REE_PRICE("NdPr","2024")' });
    const summary = await page.refresh('sheet');
    assert.deepEqual([summary.found, summary.rewritten, summary.errors], [2, 2, 1]);
    assert.deepEqual(await page.workbench.readArea('A2:A2'), [[55]]);
    assert.deepEqual(
      summary.changed.map(({ address, old, new: now }) => [address, old, now]),
      [['A2', '#NAME?', 55]],
    );
  });

  it('marks only, where calculation is manual, and leaves the mode and other cells alone', async () => {
    page = new OperationsPage(await open());
    await page.workbench.enter({ A1: '=REE.PRICE("NdPr","2024")', B1: '=A1*2' });
    const mode = (wanted: 'Manual' | 'Automatic') =>
      page.workbench.addin.evaluate(
        (given) =>
          Excel.run(async (context) => {
            context.workbook.application.calculationMode = given;
            await context.sync();
          }),
        wanted,
      );
    await mode('Manual');
    const { calls } = await page.workbench.traffic();
    const summary = await page.refresh('workbook');
    assert.deepEqual([summary.isManual, summary.refreshed, summary.pending], [true, 1, 1]);
    assert.equal((await page.readFacts()).calculationMode, 'manual');
    assert.equal((await page.workbench.traffic()).calls, calls);
    await mode('Automatic');
  });

  it('touches exactly the 2,000 REE cells among 20,000 formulas', async function () {
    this.timeout(LARGE_MS);
    const isOwn = (row: number, column: number): boolean => column === row % 20 || column === (row + 7) % 20;
    const rows = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) =>
        isOwn(row, column) ? '=REE.EDITION()' : `=ROW()*${column + 1}`,
      ),
    );
    await page.workbench.page.evaluate((given) => window.workbench?.enterRows('A1', given), rows);
    const { calls } = await page.workbench.traffic();
    await page.workbench.page.evaluate(() => window.workbench?.forgetTouched());
    const summary = await page.refresh('workbook');
    assert.deepEqual([summary.found, summary.refreshed, summary.changedCount], [2000, 2000, 0]);
    assert.equal((await page.workbench.traffic()).calls - calls, 2000);
    const touched = await page.workbench.page.evaluate(() => ({
      dirtied: window.workbench?.touched('dirtied', 'add-in'),
      written: window.workbench?.touched('written', 'add-in'),
    }));
    const own = rows.flatMap((line, row) =>
      line.flatMap((_, column) =>
        isOwn(row, column) ? [`Sheet1!${String.fromCharCode(65 + column)}${row + 1}`] : [],
      ),
    );
    assert.deepEqual([touched.dirtied, touched.written], [own, []]);
  });
});
