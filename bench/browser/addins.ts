import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import {
  buildPage,
  findBrowser,
  getCertificate,
  pageFolder,
  startServer,
} from '../../src/workbench/index.ts';

/** The built add-in, and a page whose only function gives a constant. */
export const addins = ['constant', 'ree'] as const;
export type AddinName = (typeof addins)[number];

/** Two add-ins, each served with a host without a sheet and with the workbench. */
export interface Stage {
  readonly browser: Browser;
  /** Where the bare host of this add-in is. */
  readonly hostAddress: (name: AddinName) => string;
  /** Where the workbench with this add-in is. */
  readonly workbenchAddress: (name: AddinName) => string;
  readonly close: () => Promise<void>;
}

const hostHtml =
  '<!doctype html><meta charset="utf-8"><title>Host</title><body><script src="workbench/main.js"></script>';
const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
];

/** Undefined where there is no browser. */
export async function openStage(): Promise<Stage | undefined> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return undefined;
  await buildPage();
  const folder = await mkdtemp(join(tmpdir(), 'ree-bench-'));
  const addinFolders: Record<AddinName, string> = { constant: join(folder, 'constant'), ree: 'dist' };
  await cp('bench/cases/constant', addinFolders.constant, { recursive: true });
  for (const file of ['manifest.xml', 'functions.json', 'assets'])
    await cp(join('dist', file), join(addinFolders.constant, file), { recursive: true });
  const hostFolder = join(folder, 'host');
  await build({
    entryPoints: ['bench/browser/hostPage.ts'],
    outdir: hostFolder,
    bundle: true,
    entryNames: 'main',
  });
  await writeFile(join(hostFolder, 'index.html'), hostHtml);
  const certificate = await getCertificate('build/certificate');
  const serve = (name: AddinName, page: string) =>
    startServer({ addinFolder: addinFolders[name], pageFolder: page, certificate, port: 0 });
  const hosts = { constant: await serve('constant', hostFolder), ree: await serve('ree', hostFolder) };
  const benches = { constant: await serve('constant', pageFolder), ree: await serve('ree', pageFolder) };
  const browser = await chromium.launch({ executablePath, args: quiet });
  return {
    browser,
    hostAddress: (name) => hosts[name].address,
    workbenchAddress: (name) => `${benches[name].address}?workbook=blank&pane=closed`,
    close: async () => {
      await browser.close();
      for (const server of [...Object.values(hosts), ...Object.values(benches)]) await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
