import { memoryShelf } from './memoryShelf.ts';
import type { Shelf } from './shelf.ts';
import { storedShelf } from './storedShelf.ts';

/** A store that says nothing for so long will say nothing today. */
const patienceMs = 30_000;

/** The lasting shelf of this name, or one in memory where the browser refuses to store, or never answers. */
export function openShelf(
  report: (what: string, error: unknown) => void,
  name: 'ree-feed' | 'ree-pins' = 'ree-feed',
): Promise<Shelf> {
  return new Promise((resolve) => {
    const giveUp = (error: unknown): void => {
      report('Editions are kept in memory only', error);
      resolve(memoryShelf());
    };
    const timer = setTimeout(
      () => giveUp(new Error(`IndexedDB was silent for ${patienceMs} ms.`)),
      patienceMs,
    );
    storedShelf(name)
      .then(resolve, giveUp)
      .finally(() => clearTimeout(timer));
  });
}
