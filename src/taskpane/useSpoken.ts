import { useEffect, useRef } from 'react';
import { useServices } from './services.ts';

const quietMs = 800;

/** Tells a screen reader words once they have stopped changing: not each letter that is typed, and not what stands there at first. */
export function useSpoken(words: string): void {
  const { announcement } = useServices();
  const said = useRef(words);
  useEffect(() => {
    if (words === said.current) return;
    const before = announcement.get();
    const timer = setTimeout(() => {
      said.current = words;
      // What has become of an insertion is not talked over.
      if (announcement.get() === before) announcement.set(words);
    }, quietMs);
    return () => clearTimeout(timer);
  }, [announcement, words]);
}
