/* eslint no-restricted-properties: 'off' -- the test stands between the add-in and Excel */
import type { Frame } from 'playwright-core';

declare global {
  interface Window {
    heldSync: { isHeld: boolean; release: () => void };
  }
}

export interface HeldSync {
  /** Waits until there is one. */
  readonly isHeld: () => Promise<unknown>;
  readonly release: () => Promise<void>;
}

/** Keeps back the next request to Excel, and none after it: the task that makes it stays under way until it is released. */
export async function heldSync(addin: Frame): Promise<HeldSync> {
  await addin.evaluate(() => {
    const { prototype } = Excel.RequestContext as unknown as {
      prototype: { sync: (this: unknown, passed?: unknown) => Promise<unknown> };
    };
    const { sync } = prototype;
    const released = new Promise<void>((resolve) => {
      window.heldSync = { isHeld: false, release: resolve };
    });
    prototype.sync = async function (passed) {
      if (!window.heldSync.isHeld) {
        window.heldSync.isHeld = true;
        prototype.sync = sync;
        await released;
      }
      return sync.call(this, passed);
    };
  });
  return {
    isHeld: () => addin.waitForFunction(() => window.heldSync.isHeld),
    release: () => addin.evaluate(() => window.heldSync.release()),
  };
}
