import { useSyncExternalStore } from 'react';
import type { Host } from './host.ts';

const dark = '(prefers-color-scheme: dark)';

/** Whether to be dark: as Excel is, else as the browser prefers. */
export function useIsDark({ isDark }: Host): boolean {
  const isPreferred = useSyncExternalStore(subscribe, () => matchMedia(dark).matches);
  return isDark ?? isPreferred;
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(dark);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
