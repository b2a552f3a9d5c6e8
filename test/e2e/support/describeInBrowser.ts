import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import { buildPage, getCertificate, pageFolder, startServer } from '../../../src/workbench/index.ts';
import type { WorkbenchServer } from '../../../src/workbench/index.ts';
import { openBrowser } from './openBrowser.ts';
import { WorkbenchPage } from './workbenchPage.ts';

export interface Opening {
  /** Opens the workbench in a tab of its own; the query is that of its address, the script runs in every frame before all others. */
  readonly open: (query?: string, scriptBefore?: string) => Promise<WorkbenchPage>;
  /** An empty workbook with the fixture add-in; the tests of a suite share its tab. */
  readonly openBlank: () => Promise<WorkbenchPage>;
  readonly address: () => string;
}

const FIRST_BUNDLE_MS = 120_000;
const folder = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export const fixtureAddin = folder('test/cases/workbench/addin');
export const builtAddin = folder('dist');

/** Tests with a browser and a server around them. `REE_E2E=off` leaves them out, and counts them as skipped. */
export function describeInBrowser(
  title: string,
  addinFolder: string,
  tests: (opening: Opening) => void,
): void {
  const suite = process.env.REE_E2E === 'off' ? describe.skip : describe;
  suite(title, function () {
    let browser: Browser | undefined;
    let context: BrowserContext | undefined;
    let server: WorkbenchServer | undefined;
    let shared: WorkbenchPage | undefined;
    const address = (): string => server?.address ?? '';

    before(async function () {
      this.timeout(FIRST_BUNDLE_MS);
      browser = await openBrowser();
      await buildPage();
      const certificate = await getCertificate(folder('build/certificate'));
      server = await startServer({ addinFolder, pageFolder, certificate, port: 0 });
      context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
    });
    afterEach(async () => {
      for (const page of context?.pages() ?? []) if (page !== shared?.page) await page.close();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    tests({
      open: (query = '?workbook=blank', scriptBefore = '') =>
        openWorkbench(context, `${address()}${query}`, scriptBefore),
      openBlank: async () => {
        if (shared === undefined) shared = await openWorkbench(context, `${address()}?workbook=blank`);
        else await shared.startOver();
        return shared;
      },
      address,
    });
  });
}

async function openWorkbench(
  context: BrowserContext | undefined,
  address: string,
  scriptBefore = '',
): Promise<WorkbenchPage> {
  if (context === undefined) throw new Error('The workbench opens inside a test only.');
  const page = await context.newPage();
  if (scriptBefore !== '') await page.addInitScript(scriptBefore);
  const requests: string[] = [];
  const failures: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => failures.push(error.message));
  await page.goto(address);
  await page.waitForFunction(() => window.workbench !== undefined || undefined);
  const workbench = new WorkbenchPage(page, requests, complaints);
  await workbench.settled();
  if (failures.length > 0) throw new Error(`The page failed: ${failures.join('; ')}`);
  return workbench;
}
