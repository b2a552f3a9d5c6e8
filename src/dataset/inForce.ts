import type { Edition } from './edition.ts';

type Listener = (edition: Edition, before: Edition | undefined) => void;

/** The edition that answers now. The only mutable state of the add-in's data, with how the first one is had. */
let inForce: Edition | undefined;
let bringFirst: (() => Promise<Edition>) | undefined;
let coming: Promise<unknown> | undefined;
const listeners = new Set<Listener>();

/** The edition in force, or `undefined` until the first one is in place. */
export function editionInForce(): Edition | undefined {
  return inForce;
}

/** The edition in force as soon as there is one; who asks first has it brought. Rejects where that fails. */
export async function whenInForce(): Promise<Edition> {
  if (inForce) return inForce;
  let stop = (): unknown => undefined;
  const replaced = new Promise<Edition>((resolve) => (stop = onReplaced(resolve)));
  // What is brought has been put in force, so that only a failure can come before it.
  return Promise.race([replaced, bring()?.then(() => replaced) ?? replaced]).finally(stop);
}

/** Says how the first edition is had, once somebody asks for one. After a failure the next who asks tries again. */
export function onFirstAsked(make: () => Promise<Edition>): void {
  bringFirst = make;
}

/** Calls back after each replacement, with the edition before if there was one; returns a function that stops it. */
export function onReplaced(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts an edition in force; the one that is there already stays, unannounced. Only the feed, the runtime and the command line may. */
export function replaceEdition(edition: Edition): void {
  if (edition === inForce) return;
  const before = inForce;
  inForce = edition;
  for (const listener of [...listeners]) listener(edition, before);
}

function bring(): Promise<unknown> | undefined {
  coming ??= bringFirst?.().then(
    (edition) => {
      // Whoever was quicker brought what was meant to follow.
      if (!inForce) replaceEdition(edition);
    },
    (error: unknown) => {
      coming = undefined;
      throw error;
    },
  );
  return coming;
}
