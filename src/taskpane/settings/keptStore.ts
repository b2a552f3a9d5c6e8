import { makeStore } from '../../model/index.ts';
import type { Store } from '../../model/index.ts';

/** Where something is kept between sessions; the browser may refuse. */
export type Keep = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

/**
 * A store that outlives the pane where the browser lets it, and lasts as long as the pane is open where not. `read` makes of what
 * was kept, whatever that is, what is to be; it gets undefined where nothing is.
 */
export function keptStore<T>(keep: Keep | undefined, key: string, read: (kept: unknown) => T): Store<T> {
  const store = makeStore(read(parsed(keep, key)));
  return {
    ...store,
    set(value) {
      store.set(value);
      try {
        keep?.setItem(key, JSON.stringify(value));
      } catch {
        // Private windows and full disks refuse: the choice then lasts until the pane closes.
      }
    },
  };
}

function parsed(keep: Keep | undefined, key: string): unknown {
  try {
    return JSON.parse(keep?.getItem(key) ?? '') as unknown;
  } catch {
    return undefined;
  }
}
