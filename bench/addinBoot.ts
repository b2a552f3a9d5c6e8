import type { BrowserContext } from 'playwright-core';
import { alternateAwaited } from './alternate.ts';
import type { Timing } from './alternate.ts';
import type { AddinName, Stage } from './browser/addins.ts';
import type { Call } from './browser/hostPage.ts';
import { ratio, timed } from './result.ts';
import type { Result } from './result.ts';

const targetRatio = 1.1;
const call: Call = ['PRICE', [[['NdPr']], [['2024']], null, null, null, null]];

type Timings = Readonly<Record<AddinName, Timing>>;

/**
 * From the navigation to the add-in's page to callable functions, and to the first answer, against a page with one
 * constant function. Nobody sees the page, as when Excel opens it for its functions.
 */
export async function benchAddinBoot(stage: Stage): Promise<Result[]> {
  const newContext = (): Promise<BrowserContext> => stage.browser.newContext({ ignoreHTTPSErrors: true });
  const boot = async (name: AddinName, context: BrowserContext, isAsked: boolean): Promise<number> => {
    const page = await context.newPage();
    await page.goto(stage.hostAddress(name));
    const milliseconds = await page.evaluate(
      async (given) => (await window.host.boot()) + (given ? await window.host.callAll([given]) : 0),
      isAsked ? call : undefined,
    );
    await page.close();
    return milliseconds;
  };
  const first = async (name: AddinName, isAsked = false): Promise<number> => {
    const context = await newContext();
    const milliseconds = await boot(name, context, isAsked);
    await context.close();
    return milliseconds;
  };
  const kept = { constant: await newContext(), ree: await newContext() };
  const cold = await alternateAwaited({ constant: () => first('constant'), ree: () => first('ree') });
  const again = await alternateAwaited({
    constant: () => boot('constant', kept.constant, false),
    ree: () => boot('ree', kept.ree, false),
  });
  const answered = await alternateAwaited({
    constant: () => first('constant', true),
    ree: () => first('ree', true),
  });
  for (const context of Object.values(kept)) await context.close();
  return [
    ...lines('Page with one constant function, to callable, first visit', cold),
    ...lines('Page with one constant function, to callable, again', again),
    ...lines('Page with one constant function, to its first answer, first visit', answered, false),
  ];
}

function lines(what: string, { constant, ree }: Timings, isGoal = true): Result[] {
  return [
    timed(what, 'ms', constant),
    timed('— the add-in', 'ms', ree),
    ratio('— against the constant page', ree, constant, isGoal ? targetRatio : undefined),
  ];
}
