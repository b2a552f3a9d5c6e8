import { useEffect, useRef } from 'react';
import { useServices } from './services.ts';

const quietMs = 800;

/** Tells a screen reader words once they have stopped changing: not each letter that is typed, and not what stands there at first. */
export function useSpoken(words: string): void {
  const { announcement } = useServices();
  const said = useRef(words);
  useEffect(() => {
    if (words === said.current) return;
    const timer = setTimeout(() => {
      said.current = words;
      announcement.set(words);
    }, quietMs);
    return () => clearTimeout(timer);
  }, [announcement, words]);
}
