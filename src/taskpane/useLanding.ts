import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useServices } from './services.ts';

/**
 * Where the focus lands when a screen is shown whose way there is gone from the page. It never leaves something that is still
 * there, and nothing is focused when the pane opens. It lands on a control: Excel on the web takes Tab from anything else as the wish to leave the pane.
 */
export function useLanding(place: RefObject<HTMLElement | null>): void {
  const { route } = useServices();
  useEffect(() => {
    const focused = document.activeElement;
    if (route.hasMoved() && (focused === null || focused === document.body))
      place.current?.focus({ preventScroll: true });
  }, [route, place]);
}
