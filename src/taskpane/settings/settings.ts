import type { Store } from '../../model/index.ts';
import { keptStore } from './keptStore.ts';
import type { Keep } from './keptStore.ts';

/** What the user has chosen for this machine. */
export interface Settings {
  /** What an insertion puts into cells. */
  readonly insertAs: 'formula' | 'values';
  /** Whether the first screen has been seen or skipped. */
  readonly isWelcomed: boolean;
}

/** The settings, as they were left. */
export function makeSettings(keep: Keep | undefined): Store<Settings> {
  return keptStore(keep, 'ree.settings.1', read);
}

function read(kept: unknown): Settings {
  const settings = typeof kept === 'object' && kept !== null ? kept : {};
  return {
    insertAs: 'insertAs' in settings && settings.insertAs === 'values' ? 'values' : 'formula',
    isWelcomed: 'isWelcomed' in settings && settings.isWelcomed === true,
  };
}
