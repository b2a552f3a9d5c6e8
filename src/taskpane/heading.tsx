import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useServices } from './services.ts';

/** The heading of a screen. Who came from another screen continues reading here; who has just opened the pane keeps the focus where it is. */
export function Heading({ children }: { readonly children: ReactNode }) {
  const { route } = useServices();
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!route.hasMoved() || isElsewhere()) return;
    place.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [route]);
  return (
    <h2 ref={place} tabIndex={-1} className="heading">
      {children}
    </h2>
  );
}

/** Whether the focus is on something that stays: a tab. What was on the last screen is gone, and the focus with it. */
function isElsewhere(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body;
}
