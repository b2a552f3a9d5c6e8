import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../../../src/workbench/index.ts';

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** An installed Chrome, Edge or Chromium without a window. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error(
      'The end-to-end tests need Chrome, Edge or Chromium and found none. Install one (Debian: apt-get install chromium), name it in REE_BROWSER, or leave these tests out with REE_E2E=off.',
    );
  }
  return chromium.launch({ executablePath, args: QUIET });
}
