import { memoryShelf } from './memoryShelf.ts';
import type { Shelf } from './shelf.ts';
import { storedShelf } from './storedShelf.ts';
import { withPatience } from './withPatience.ts';

/** The lasting shelf of this name, or one in memory where the browser refuses to store, or never answers. */
export function openShelf(
  report: (what: string, error: unknown) => void,
  name: 'ree-feed' | 'ree-pins' = 'ree-feed',
): Promise<Shelf> {
  return withPatience(storedShelf(name)).catch((error: unknown) => {
    report('Editions are kept in memory only', error);
    return memoryShelf();
  });
}
