import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const address = 'axe.min.js';

interface Axe {
  run: (where: Document) => Promise<{
    violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
  }>;
}

/** What axe finds on a page as it is now: the rule, what must be fixed and where. The script comes from the page's own address, as its policy demands. */
export async function axeFindings(frame: Frame): Promise<readonly string[]> {
  const url = new URL(address, frame.url()).href;
  const page = frame.page();
  await page.route(url, (route) => route.fulfill({ contentType: 'text/javascript', body: source }));
  const isThere = await frame.evaluate(() => 'axe' in window);
  if (!isThere) await frame.addScriptTag({ url });
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    // A button that can be pressed again fades in: its colour is not there at once.
    const fading = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(fading.map(({ finished }) => finished));
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary = '' }) =>
          `${id}: ${failureSummary.replace(/\s+/g, ' ')} ${html.slice(0, 200)}`,
      ),
    );
  });
}
