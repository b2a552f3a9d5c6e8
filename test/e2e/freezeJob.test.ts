/* eslint no-restricted-properties: 'off' -- the test plays the user */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { buildVariant } from './support/buildVariant.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { OperationsPage } from './support/operations.ts';

const folder = fileURLToPath(new URL('../../build/e2e-freeze-job', import.meta.url));
const LARGE_MS = 400_000;

describeInBrowser('a freeze that is cancelled, fails or is large', folder, ({ open }) => {
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
  const names = (): Promise<string[]> =>
    page.excel(async (context) => {
      const all = context.workbook.names.load('items/name');
      await context.sync();
      return all.items.map(({ name }) => name);
    });

  it('does nothing when it is cancelled', async () => {
    await page.workbench.enter({ A1: '=REE.PRICE("NdPr","2024")' });
    const summary = await page.workbench.addin.evaluate(() => {
      const job = window.operations.freeze({ scope: 'workbook' });
      job.cancel();
      return job.result;
    });
    assert.deepEqual([summary.isCancelled, summary.frozen], [true, 0]);
    assert.deepEqual(await formulas('A1:A1'), [['=REE.PRICE("NdPr","2024")']]);
    assert.deepEqual(await names(), []);
  });

  /** Freezes while one request is refused; says how many there were, and whether it was done. */
  const attempt = (failingSync: number): Promise<{ syncs: number; isFrozen: boolean; skipped: string[] }> =>
    page.workbench.addin.evaluate(async (failing) => {
      const { prototype } = Excel.RequestContext as unknown as {
        prototype: { sync: (this: unknown, passed?: unknown) => Promise<unknown> };
      };
      const { sync } = prototype;
      let syncs = 0;
      prototype.sync = function (passed) {
        syncs += 1;
        const failure = Object.assign(new Error('broken off'), { code: 'GeneralException' });
        return syncs === failing ? Promise.reject(failure) : sync.call(this, passed);
      };
      try {
        const { skipped } = await window.operations.freeze({ scope: 'workbook' }).result;
        return { syncs, isFrozen: true, skipped: skipped.map((one) => `${one.address}: ${one.reason}`) };
      } catch {
        return { syncs, isFrozen: false, skipped: [] };
      } finally {
        prototype.sync = sync;
      }
    }, failingSync);

  it('takes everything back where Excel fails on the way, whichever request it is', async function () {
    this.timeout(LARGE_MS);
    await page.workbench.enter({
      A1: 'NdPr',
      B1: '=REE.PRICE(A1,"2024")',
      D1: '=REE.HISTORY(A1,"price",2023,2025)',
    });
    const before = await formulas('A1:E4');
    // From the second time on there is a registry, and one request more.
    await page.freeze('workbook');
    await page.thaw('workbook');
    const { syncs, isFrozen } = await attempt(0);
    assert.ok(isFrozen && syncs > 8);
    await page.thaw('workbook');
    // The last is that with which Excel.run ends: it has nothing to say any more.
    for (let failing = 1; failing < syncs; failing++) {
      assert.deepEqual([failing, (await attempt(failing)).isFrozen], [failing, false]);
      await page.workbench.settled();
      assert.deepEqual([failing, await formulas('A1:E4')], [failing, before]);
      assert.deepEqual([failing, await names()], [failing, []]);
      assert.equal((await page.thaw('workbook')).found, 0);
    }
  });

  it('keeps an array formula of old, of which Excel refuses to change a part', async function () {
    this.timeout(LARGE_MS);
    await page.workbench.enter({
      A1: '=REE.EDITION()',
      A2: '=REE.EDITION()',
      C1: '=REE.PRICE("NdPr","2024")',
    });
    let outcome = await attempt(1);
    // The workbench has no such formulas: the request that asks for them is refused in its stead.
    for (let failing = 2; !outcome.isFrozen && failing < 30; failing++) {
      await page.workbench.settled();
      outcome = await attempt(failing);
    }
    assert.deepEqual(outcome.skipped, [
      'A1:A2: It is an array formula ({=…}): enter it as an ordinary formula, then freeze it.',
    ]);
    assert.deepEqual(await formulas('A1:C2'), [
      ['=REE.EDITION()', '', 55],
      ['=REE.EDITION()', '', ''],
    ]);
  });

  it('freezes and thaws 20,000 cells: formulas of one cell, and formulas that spill', async function () {
    this.timeout(LARGE_MS);
    const spilling = Array.from({ length: 1800 }, (_, row) => [
      `=REE.EDITION()&"${row}"&{"a","b","c","d","e","f","g","h","i","j"}`,
    ]);
    const single = Array.from({ length: 200 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => `=REE.EDITION()&"${row}-${column}"`),
    );
    await page.workbench.enterRows('A1', spilling);
    await page.workbench.enterRows('A2001', single);
    const frozen = await page.freeze('workbook');
    assert.deepEqual([frozen.frozen, frozen.cells, frozen.skippedCount], [3_800, 20_000, 0]);
    const thawed = await page.thaw('workbook');
    assert.deepEqual([thawed.restored, thawed.changedCount], [3_800, 0]);
    assert.deepEqual(await formulas('A1:A1800'), spilling);
    assert.deepEqual(await formulas('A2001:J2200'), single);
  });
});
