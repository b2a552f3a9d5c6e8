/* eslint no-restricted-properties: 'off' -- the test plays the user */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Progress, RefreshSummary } from '../../src/workbook/index.ts';
import { buildVariant } from './support/buildVariant.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { OperationsPage } from './support/operations.ts';

const folder = fileURLToPath(new URL('../../build/e2e-refresh-job', import.meta.url));

describeInBrowser('refresh as a job', folder, ({ openBlank }) => {
  let page: OperationsPage;

  before(async function () {
    this.timeout(120_000);
    await buildVariant(folder);
  });
  beforeEach(async () => {
    page = new OperationsPage(await openBlank());
  });

  /** By the alphabet: the log is in the order of the sheets' ids. */
  const touched = async (
    touch: 'written' | 'dirtied' | 'recalculated',
    author: 'add-in' | 'answer',
  ): Promise<string[]> => {
    const cells = await page.workbench.page.evaluate(([what, who]) => window.workbench?.touched(what, who), [
      touch,
      author,
    ] as const);
    return (cells ?? []).sort();
  };
  const forgetTouched = () => page.workbench.page.evaluate(() => window.workbench?.forgetTouched());

  /** Three sheets, each with REE cells and a formula that is none. */
  async function fillThreeSheets(): Promise<void> {
    await page.excel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Sheet1').name = 'First';
      for (const name of ['First', 'Second', 'Third']) {
        const sheet = name === 'First' ? worksheets.getItem(name) : worksheets.add(name);
        sheet.getRange('A1:C1').formulas = [['=REE.EDITION()', '=REE.PRICE("NdPr","2024")', '=40+2']];
      }
      await context.sync();
    });
    await page.workbench.settled();
    await forgetTouched();
  }

  /** Refreshes the workbook and cancels when this is reported; gives all that was reported, too. */
  function cancelAt(what: string): Promise<{ summary: RefreshSummary; reports: Progress[] }> {
    return page.workbench.addin.evaluate(async (given) => {
      const job = window.operations.refresh({ scope: 'workbook' });
      const reports: Progress[] = [];
      job.progress.subscribe(() => {
        reports.push(job.progress.get());
        if (job.progress.get().what === given) job.cancel();
      });
      return { summary: await job.result, reports };
    }, what);
  }

  it('says what it does and how far it is', async () => {
    await fillThreeSheets();
    const { summary, reports } = await cancelAt('never');
    assert.deepEqual(
      reports.map(({ done, total, what }) => [done, total, what]),
      [
        [0, 9, 'Reading First'],
        [3, 9, 'Reading Second'],
        [6, 9, 'Reading Third'],
        [0, 6, 'Calculating First'],
        [2, 6, 'Calculating Second'],
        [4, 6, 'Calculating Third'],
        [6, 6, ''],
      ],
    );
    assert.deepEqual(
      [summary.found, summary.refreshed, summary.isCancelled, summary.pending],
      [6, 6, false, 0],
    );
  });

  it('ends half way where it is cancelled: what is marked is calculated, the rest untouched, and it says so', async () => {
    await fillThreeSheets();
    const { calls } = await page.workbench.traffic();
    const { summary } = await cancelAt('Calculating Second');
    await page.workbench.settled();
    assert.deepEqual([summary.isCancelled, summary.found, summary.refreshed], [true, 6, 4]);
    assert.deepEqual([summary.changedCount, summary.changed, summary.errors], [0, [], 0]);
    assert.ok(summary.pending <= 4);
    assert.deepEqual(await touched('dirtied', 'add-in'), ['First!A1', 'First!B1', 'Second!A1', 'Second!B1']);
    assert.deepEqual(await touched('written', 'add-in'), []);
    assert.equal((await page.workbench.traffic()).calls - calls, 4);
    for (const sheet of ['First', 'Second', 'Third'])
      assert.deepEqual((await page.workbench.readArea(`${sheet}!B1:C1`))[0], [55, 42]);
    assert.deepEqual((await page.refresh('workbook')).refreshed, 6);
  });

  it('has touched nothing where it is cancelled while it reads', async () => {
    await fillThreeSheets();
    const { calls } = await page.workbench.traffic();
    const { summary } = await cancelAt('Reading Second');
    assert.deepEqual(
      [summary.isCancelled, summary.found, summary.refreshed, summary.changedCount],
      [true, 4, 0, 0],
    );
    assert.deepEqual([await touched('dirtied', 'add-in'), await touched('written', 'add-in')], [[], []]);
    assert.equal((await page.workbench.traffic()).calls, calls);
  });

  it('has other formulas recalculated only where they depend on REE cells', async () => {
    await page.workbench.enter({
      A1: '=REE.PRICE("NdPr","2024")',
      A2: '=A1*2',
      B1: 7,
      B2: '=B1*2',
      B3: '=1/0',
      C1: '=REE.PRICE("NdPrr")',
      C2: '=IFERROR(C1,0)',
    });
    await forgetTouched();
    const summary = await page.refresh('sheet');
    assert.deepEqual([summary.found, summary.refreshed, summary.rewritten, summary.errors], [2, 2, 1, 1]);
    assert.deepEqual(await touched('written', 'add-in'), ['Sheet1!C1']);
    assert.deepEqual(await touched('dirtied', 'add-in'), ['Sheet1!A1']);
    const recalculated = new Set([
      ...(await touched('recalculated', 'add-in')),
      ...(await touched('recalculated', 'answer')),
    ]);
    assert.deepEqual([...recalculated].sort(), ['Sheet1!A1', 'Sheet1!A2', 'Sheet1!C1', 'Sheet1!C2']);
  });

  it('leaves other cells dirty and uncalculated where calculation is manual, until they are asked for', async () => {
    await page.workbench.enter({ A1: '=REE.PRICE("NdPr","2024")', D1: 1, E1: '=D1*2' });
    await page.excel(async (context) => {
      context.workbook.application.calculationMode = 'Manual';
      await context.sync();
    });
    await page.workbench.enter({ D1: 5 });
    assert.equal(await page.workbench.read('E1'), 2);
    await forgetTouched();
    const { calls } = await page.workbench.traffic();
    const summary = await page.refresh('workbook');
    assert.deepEqual([summary.isManual, summary.refreshed, summary.pending], [true, 1, 1]);
    assert.equal(await page.workbench.read('E1'), 2);
    assert.deepEqual(await touched('recalculated', 'add-in'), []);
    assert.equal((await page.workbench.traffic()).calls, calls);
    const mode = await page.excel(async (context) => {
      const { application } = context.workbook;
      application.load('calculationMode');
      application.calculate('Recalculate');
      await context.sync();
      return application.calculationMode;
    });
    await page.workbench.settled();
    assert.equal(mode, 'Manual');
    assert.deepEqual([await page.workbench.read('A1'), await page.workbench.read('E1')], [55, 10]);
    assert.equal((await page.workbench.traffic()).calls - calls, 1);
  });

  it('marks the cells in error of a protected sheet only, and says which it has not entered again', async () => {
    await page.workbench.enter({ A1: '=REE.PRICE("NdPrr")', A2: '=REE.PRICE("Dyy")', A4: '=REE.EDITION()' });
    await page.excel(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    await forgetTouched();
    const summary = await page.refresh('sheet');
    assert.deepEqual([summary.found, summary.refreshed, summary.rewritten, summary.errors], [3, 3, 0, 2]);
    assert.deepEqual(summary.skipped, [
      {
        sheet: 'Sheet1',
        address: 'A1:A2',
        reason: 'Sheet1 is protected: its cells in error were marked only, not entered again.',
      },
    ]);
    assert.deepEqual(await touched('written', 'add-in'), []);
    assert.deepEqual(await touched('dirtied', 'add-in'), ['Sheet1!A1', 'Sheet1!A2', 'Sheet1!A4']);
  });
});
