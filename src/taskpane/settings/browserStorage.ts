import type { Keep } from './keptStore.ts';

/** The browser's storage, in the compartment that Excel on the web gives to each site; undefined where it is closed to us. */
export function browserStorage(): Keep | undefined {
  try {
    const { localStorage } = window;
    const named = (key: string): string => `${partition()}${key}`;
    return {
      getItem: (key) => localStorage.getItem(named(key)),
      setItem: (key, value) => localStorage.setItem(named(key), value),
    };
  } catch {
    return undefined;
  }
}

function partition(): string {
  const office = (window as { Office?: { context?: { partitionKey?: string } } }).Office;
  return office?.context?.partitionKey ?? '';
}
