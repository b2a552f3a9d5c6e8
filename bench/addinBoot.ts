import type { BrowserContext } from 'playwright-core';
import { alternateAwaited } from './alternate.ts';
import type { AddinName, Stage } from './browser/addins.ts';
import { ratio, timed } from './result.ts';
import type { Result } from './result.ts';

const targetRatio = 1.1;

/** From the navigation to the add-in's page to callable functions, against a page with one constant function. */
export async function benchAddinBoot(stage: Stage): Promise<Result[]> {
  const newContext = (): Promise<BrowserContext> => stage.browser.newContext({ ignoreHTTPSErrors: true });
  const kept = { constant: await newContext(), ree: await newContext() };
  const boot = async (name: AddinName, context: BrowserContext): Promise<number> => {
    const page = await context.newPage();
    await page.goto(stage.hostAddress(name));
    const milliseconds = await page.evaluate(() => window.host.boot());
    await page.close();
    return milliseconds;
  };
  const first = async (name: AddinName): Promise<number> => {
    const context = await newContext();
    const milliseconds = await boot(name, context);
    await context.close();
    return milliseconds;
  };
  const cold = await alternateAwaited({ constant: () => first('constant'), ree: () => first('ree') });
  const again = await alternateAwaited({
    constant: () => boot('constant', kept.constant),
    ree: () => boot('ree', kept.ree),
  });
  for (const context of Object.values(kept)) await context.close();
  return [
    timed('Page with one constant function, to callable, first visit', 'ms', cold.constant),
    timed('— the add-in', 'ms', cold.ree),
    ratio('— against the constant page', cold.ree, cold.constant, targetRatio),
    timed('Page with one constant function, to callable, again', 'ms', again.constant),
    timed('— the add-in', 'ms', again.ree),
    ratio('— against the constant page', again.ree, again.constant, targetRatio),
  ];
}
