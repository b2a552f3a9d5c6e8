import type { Page } from 'playwright-core';

declare global {
  interface Window {
    held: MessageEvent<unknown>[];
    releaseHeld: () => void;
  }
}

/** Keeps back what the add-in sends to the workbench, so that a test can act in between. */
export const heldMessages = {
  /** To run in every frame before all others: keeps back the messages in which this word stands. */
  script: (word: string): string => `
    if (window === window.top) {
      let isHolding = true;
      window.held = [];
      window.addEventListener('message', (event) => {
        if (!isHolding || !String(event.data).includes(${JSON.stringify(word)})) return;
        event.stopImmediatePropagation();
        window.held.push(event);
      });
      window.releaseHeld = () => {
        isHolding = false;
        for (const { data, origin, source } of window.held)
          window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
      };
    }
  `,
  /** Waits until there is one. */
  arrived: async (page: Page): Promise<void> => {
    await page.waitForFunction(() => window.held.length > 0);
  },
  /** Lets them through, and all that follow. */
  release: (page: Page): Promise<void> => page.evaluate(() => window.releaseHeld()),
};
