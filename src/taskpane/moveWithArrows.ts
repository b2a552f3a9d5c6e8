import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down go from the search box to the lines, and from line to line. */
export function moveWithArrows(event: KeyboardEvent<HTMLElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button.subject')];
  const here = stops.findIndex((stop) => stop === event.target);
  const next = here < 0 ? undefined : stops[here + (steps[event.key] ?? NaN)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
