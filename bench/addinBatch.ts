import type { Page } from 'playwright-core';
import type { Edition } from '../src/dataset/index.ts';
import { alternateAwaited } from './alternate.ts';
import type { AddinName, Stage } from './browser/addins.ts';
import type { Call } from './browser/hostPage.ts';
import { callOf, settle } from './host.ts';
import { listAnswered } from './questions.ts';
import type { PriceTuple } from './questions.ts';
import { ratio, timed } from './result.ts';
import type { Result } from './result.ts';

const cells = 10_000;
const columns = 10;
const distinctCalls = 1250;
const targetRatio = 1.1;

/** Ten thousand cells entered at once, answered by the add-in and by a constant function with the same arguments. */
export async function benchAddinBatch(stage: Stage, edition: Edition): Promise<Result[]> {
  const tuples = askedTuples(edition);
  const sheet = await inWorkbench(stage, tuples.map(formulaOf));
  const wire = await overTheWire(stage, tuples.map(callFor));
  const asked = `${cells.toLocaleString('en-US')} cells, ${distinctCalls.toLocaleString('en-US')} distinct calls`;
  return [
    timed(`${asked}, constant function, entered to answered`, 'ms', sheet.constant),
    timed('— the add-in', 'ms', sheet.ree),
    ratio('— against the constant function', sheet.ree, sheet.constant, targetRatio),
    timed('— of it the page with the constant function alone', 'ms', wire.constant),
    timed('— the page of the add-in alone, asked for the first time', 'ms', wire.ree),
    ratio('— against the constant function', wire.ree, wire.constant, targetRatio),
  ];
}

function askedTuples(edition: Edition): PriceTuple[] {
  const price = callOf('PRICE');
  const answered = listAnswered(edition, (tuple) => Array.isArray(settle(price, tuple)));
  if (answered.length < distinctCalls) throw new Error(`Only ${answered.length} distinct calls answer.`);
  const step = answered.length / distinctCalls;
  return Array.from({ length: cells }, (_, cell) => answered[Math.floor((cell % distinctCalls) * step)]!);
}

function formulaOf(tuple: PriceTuple): string {
  const written = tuple.map((value) => (value === null ? '' : JSON.stringify(value)));
  return `=REE.PRICE(${written.join(',').replace(/,+$/, '')})`;
}

function callFor([material, date, basis, unit, rate, ifMissing]: PriceTuple): Call {
  const matrix = (value: unknown): unknown => (value === null ? null : [[value]]);
  return ['PRICE', [matrix(material), matrix(date), basis, matrix(unit), rate, ifMissing]];
}

/** What a person sees: from entering to the last answer in its cell. A sheet for each add-in, emptied between. */
async function inWorkbench(stage: Stage, formulas: readonly string[]) {
  const rows = Array.from({ length: cells / columns }, (_, row) =>
    formulas.slice(row * columns, (row + 1) * columns),
  );
  const context = await stage.browser.newContext({ ignoreHTTPSErrors: true });
  const open = async (name: AddinName): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(stage.workbenchAddress(name));
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench?.settled());
    return page;
  };
  const pages = { constant: await open('constant'), ree: await open('ree') };
  const enter = async (name: AddinName): Promise<number> => {
    await pages[name].bringToFront();
    return pages[name].evaluate(async (given) => {
      await window.workbench?.clear();
      const start = performance.now();
      await window.workbench?.enterRows('A1', given);
      return performance.now() - start;
    }, rows);
  };
  const timings = await alternateAwaited({ constant: () => enter('constant'), ree: () => enter('ree') });
  await context.close();
  return timings;
}

/** What the add-in's page takes of it: from the message with all calls to the last answer. Each round is a new page. */
async function overTheWire(stage: Stage, calls: readonly Call[]) {
  const ask = async (name: AddinName): Promise<number> => {
    const context = await stage.browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto(stage.hostAddress(name));
    await page.evaluate(() => window.host.boot());
    await page.waitForLoadState('networkidle');
    const milliseconds = await page.evaluate((given) => window.host.callAll(given), calls);
    await context.close();
    return milliseconds;
  };
  return alternateAwaited({ constant: () => ask('constant'), ree: () => ask('ree') });
}
