import type { Choice, Kept, Shelf } from './shelf.ts';

/** A shelf for as long as the page is there: where the browser refuses to store anything. */
export function memoryShelf(): Shelf {
  const editions = new Map<string, { kept: Kept; bytes: Uint8Array<ArrayBuffer> }>();
  let choice: Choice | undefined;
  return {
    isLasting: false,
    readChoice: () => Promise.resolve(choice),
    writeChoice(next) {
      choice = next;
      return Promise.resolve();
    },
    list: () => Promise.resolve([...editions.values()].map(({ kept }) => kept)),
    readBytes: (id) => Promise.resolve(editions.get(id)?.bytes),
    add(kept, bytes) {
      editions.set(kept.id, { kept, bytes });
      return Promise.resolve();
    },
    remove(id) {
      editions.delete(id);
      return Promise.resolve();
    },
  };
}
