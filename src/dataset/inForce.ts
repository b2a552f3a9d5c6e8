import type { Edition } from './edition.ts';

/** The edition that answers now. The only mutable state of the add-in's data. */
let inForce: Edition | undefined;
const listeners = new Set<(edition: Edition) => void>();

/** The edition in force, or `undefined` until the first one is in place. */
export function editionInForce(): Edition | undefined {
  return inForce;
}

/** The edition in force as soon as there is one. */
export function whenInForce(): Promise<Edition> {
  if (inForce) return Promise.resolve(inForce);
  return new Promise((resolve) => {
    const stop = onReplaced((edition) => {
      stop();
      resolve(edition);
    });
  });
}

/** Calls back after each replacement; returns a function that stops it. */
export function onReplaced(listener: (edition: Edition) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts an edition in force. Only the feed, the runtime and the command line may. */
export function replaceEdition(edition: Edition): void {
  inForce = edition;
  for (const listener of [...listeners]) listener(edition);
}
