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

  it('keeps what was frozen before in the same cell, whichever request fails', async function () {
    this.timeout(LARGE_MS);
    await page.workbench.enter({ A1: '=REE.EDITION()', A3: '=REE.EDITION()' });
    await page.freeze('workbook');
    await page.workbench.enter({ A1: '=REE.PRICE("NdPr","2024")' });
    const isFrozen = async (): Promise<boolean> => (await formulas('A1:A1'))[0]?.[0] === 55;
    let failing = 1;
    // The last request is that with which Excel.run ends, when all is done.
    for (; failing < 30 && !(await attempt(failing)).isFrozen && !(await isFrozen()); failing++) {
      await page.workbench.settled();
      const kept = await page.excel(async (context) => {
        const xml = context.workbook.customXmlParts
          .getByNamespace('urn:ree:workbook:1')
          .getOnlyItem()
          .getXml();
        await context.sync();
        return xml.value.match(/<cell /g)?.length;
      });
      assert.deepEqual([failing, kept], [failing, 2]);
    }
    assert.ok((await isFrozen()) && failing > 8, `${failing}`);
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

  /** Long formulas with long values on a checkerboard: a few hundred cells take several requests. */
  const longFormula = (row: number): string => `=REE.EDITION()&"${row}"${`&"${'x'.repeat(240)}"`.repeat(16)}`;
  const longRows = Array.from({ length: 300 }, (_, row) =>
    row % 2 === 0 ? [longFormula(row), ''] : ['', longFormula(row)],
  );
  const enterLongRows = async (): Promise<void> => {
    await page.workbench.enterRows('A1', longRows);
    assert.deepEqual(await formulas('A1:B300'), longRows);
  };

  it('puts the formulas back where it is cancelled while it writes', async function () {
    this.timeout(LARGE_MS);
    await enterLongRows();
    const { summary, reports } = await page.workbench.addin.evaluate(async () => {
      const job = window.operations.freeze({ scope: 'workbook' });
      const said: string[] = [];
      job.progress.subscribe(() => {
        const { done, total, what } = job.progress.get();
        said.push(what);
        if (what === 'Writing values' && done < total) job.cancel();
      });
      return { summary: await job.result, reports: said };
    });
    await page.workbench.settled();
    assert.deepEqual(
      [summary.isCancelled, summary.frozen, summary.cells, reports.slice(-2)],
      [true, 0, 0, ['Writing values', 'Putting formulas back']],
    );
    assert.deepEqual(await formulas('A1:B300'), longRows);
    assert.deepEqual(await names(), []);
    assert.equal((await page.thaw('workbook')).found, 0);
  });

  /** Thaws until the first formulas are back; then it is cancelled, or its next request is refused. */
  const thawHalf = (ending: 'cancelled' | 'refused'): Promise<{ restored: number; said: string }> =>
    page.workbench.addin.evaluate(async (how) => {
      const { prototype } = Excel.RequestContext as unknown as {
        prototype: { sync: (this: unknown, passed?: unknown) => Promise<unknown> };
      };
      const { sync } = prototype;
      let isRefused = false;
      prototype.sync = function (passed) {
        const failure = Object.assign(new Error('broken off'), { code: 'GeneralException' });
        return isRefused ? Promise.reject(failure) : sync.call(this, passed);
      };
      const job = window.operations.thaw({ scope: 'workbook' });
      job.progress.subscribe(() => {
        if (job.progress.get().what !== 'Restoring formulas') return;
        if (how === 'cancelled') job.cancel();
        else isRefused = true;
      });
      try {
        const { restored, isCancelled } = await job.result;
        return { restored, said: isCancelled ? 'cancelled' : 'done' };
      } catch (problem) {
        if (!(problem instanceof window.operations.WorkbookProblem)) throw problem;
        return { restored: -1, said: problem.effect };
      } finally {
        prototype.sync = sync;
      }
    }, ending);

  it('keeps what a cancelled thaw has restored, and restores the rest when it is asked again', async function () {
    this.timeout(LARGE_MS);
    await enterLongRows();
    await page.freeze('workbook');
    const { restored, said } = await thawHalf('cancelled');
    await page.workbench.settled();
    assert.ok(said === 'cancelled' && restored > 0 && restored < 300, `${said} ${restored}`);
    const back = (await formulas('A1:B300')).flat().filter((one) => String(one).startsWith('='));
    assert.equal(back.length, restored);
    const rest = await page.thaw('workbook');
    assert.deepEqual([rest.found, rest.restored, rest.changedCount], [300 - restored, 300 - restored, 0]);
    assert.deepEqual(await formulas('A1:B300'), longRows);
    assert.deepEqual(await names(), []);
  });

  it('says that a part is back where Excel refuses the rest, which can be thawed again', async function () {
    this.timeout(LARGE_MS);
    await enterLongRows();
    await page.freeze('workbook');
    assert.equal(
      (await thawHalf('refused')).said,
      'A part of the formulas may be back; the others are still kept, and another thaw brings them.',
    );
    await page.workbench.settled();
    const rest = await page.thaw('workbook');
    assert.ok(rest.restored > 0 && rest.restored < 300, `${rest.restored}`);
    assert.deepEqual([rest.found, rest.changedCount], [rest.restored, 0]);
    assert.deepEqual(await formulas('A1:B300'), longRows);
    assert.deepEqual(await names(), []);
  });

  it('freezes and thaws 4,000 single cells of which no two are neighbours', async function () {
    this.timeout(LARGE_MS);
    const scattered = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) =>
        (row + column) % 2 === 0 ? `=REE.EDITION()&"${row}-${column}"` : row * 20 + column,
      ),
    );
    await page.workbench.enterRows('A1', scattered);
    const frozen = await page.freeze('workbook');
    assert.deepEqual([frozen.frozen, frozen.cells, frozen.skippedCount], [4_000, 4_000, 0]);
    const values = await formulas('A1:T400');
    assert.deepEqual(
      values.map((row, r) =>
        row.map((one, c) => ((r + c) % 2 === 0 ? one === `${frozen.edition}${r}-${c}` : one === r * 20 + c)),
      ),
      scattered.map((row) => row.map(() => true)),
    );
    const thawed = await page.thaw('workbook');
    assert.deepEqual([thawed.restored, thawed.changedCount], [4_000, 0]);
    assert.deepEqual(await formulas('A1:T400'), scattered);
    assert.deepEqual(await names(), []);
  });
});
