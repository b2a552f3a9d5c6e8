import { makeStore } from '../../model/index.ts';
import type { Store } from '../../model/index.ts';

/** What the user has chosen for this machine. */
export interface Settings {
  /** What an insertion puts into cells. */
  readonly insertAs: 'formula' | 'values';
  /** Whether the first screen has been seen or skipped. */
  readonly isWelcomed: boolean;
}

/** Where settings are kept between sessions; the browser may refuse. */
export type Keep = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

const key = 'ree.settings.1';
const initial: Settings = { insertAs: 'formula', isWelcomed: false };

/** Settings that outlive the pane where the browser lets them, and last as long as it is open where not. */
export function makeSettings(keep: Keep | undefined): Store<Settings> {
  const store = makeStore(read(keep));
  return {
    ...store,
    set(settings) {
      store.set(settings);
      try {
        keep?.setItem(key, JSON.stringify(settings));
      } catch {
        // Private windows and full disks refuse: the choice then lasts until the pane closes.
      }
    },
  };
}

function read(keep: Keep | undefined): Settings {
  try {
    const kept: unknown = JSON.parse(keep?.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return initial;
    return {
      insertAs: 'insertAs' in kept && kept.insertAs === 'values' ? 'values' : 'formula',
      isWelcomed: 'isWelcomed' in kept && kept.isWelcomed === true,
    };
  } catch {
    return initial;
  }
}
