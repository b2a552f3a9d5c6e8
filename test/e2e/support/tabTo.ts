import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';

const mostStops = 80;

/** Presses Tab, or Tab backwards, until the element with this name has the focus; a name is what a screen reader says. */
export async function tabTo(page: Page, pane: Frame, name: RegExp, key = 'Tab'): Promise<void> {
  for (let stops = 0; stops < mostStops; stops++) {
    if (name.test(await focusedWords(pane))) return;
    await page.keyboard.press(key);
  }
  assert.fail(`Tab does not come to ${String(name)}.`);
}

/** What a screen reader says of the element that has the focus. */
export function focusedWords(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const focused = document.activeElement;
    const label = focused?.closest('label')?.querySelector('span')?.textContent;
    return (focused?.getAttribute('aria-label') ?? label ?? focused?.textContent ?? '').trim();
  });
}
