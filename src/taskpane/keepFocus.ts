/** What Tab can come to, as office.js counts it on the web. */
const tabbable = 'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex="0"]';

/**
 * Tab goes on from where the focus was when the control that had it has gone: "All 23 figures", "Dismiss". Else it would begin
 * anew, and on the web office.js would take it out of the pane.
 */
export function keepFocus(page: Document): void {
  let stops: readonly HTMLElement[] = [];
  let at = 0;
  page.addEventListener('focusin', ({ target }) => {
    const all = [...page.querySelectorAll<HTMLElement>(tabbable)];
    const index = all.findIndex((one) => one === target);
    if (index >= 0) [stops, at] = [all, index];
  });
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab' || page.activeElement !== page.body) return;
      const next = nextStop(stops, at, event.shiftKey);
      if (!next) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      next.focus();
    },
    { capture: true },
  );
}

function nextStop(stops: readonly HTMLElement[], at: number, isBackward: boolean): HTMLElement | undefined {
  const before = stops.slice(0, at).reverse();
  const after = stops.slice(at + 1);
  return (isBackward ? [...before, ...after] : [...after, ...before]).find((stop) => stop.isConnected);
}
