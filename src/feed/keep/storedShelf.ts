import { openDB } from 'idb';
import type { DBSchema } from 'idb';
import type { Choice, Kept, Shelf } from './shelf.ts';

interface Stored extends DBSchema {
  kept: { key: string; value: Kept };
  /** Apart from what is known of them: listing editions must not read them. */
  bytes: { key: string; value: ArrayBuffer };
  choice: { key: 'choice'; value: Choice };
}

/** A shelf in IndexedDB, shared by all workbooks of this origin. Rejects where the browser refuses it. */
export async function storedShelf(): Promise<Shelf> {
  const database = await openDB<Stored>('ree-feed', 1, {
    upgrade(created) {
      created.createObjectStore('kept', { keyPath: 'id' });
      created.createObjectStore('bytes');
      created.createObjectStore('choice');
    },
    // A newer version of the add-in in another window must not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return {
    isLasting: true,
    readChoice: () => database.get('choice', 'choice'),
    writeChoice: async (choice) => {
      await database.put('choice', choice, 'choice');
    },
    list: () => database.getAll('kept'),
    readBytes: async (id) => {
      const buffer = await database.get('bytes', id);
      return buffer && new Uint8Array(buffer);
    },
    add: async (kept, bytes) => {
      const both = database.transaction(['kept', 'bytes'], 'readwrite');
      await Promise.all([
        both.objectStore('kept').put(kept),
        both.objectStore('bytes').put(bytes.buffer, kept.id),
        both.done,
      ]);
    },
    remove: async (id) => {
      const both = database.transaction(['kept', 'bytes'], 'readwrite');
      await Promise.all([
        both.objectStore('kept').delete(id),
        both.objectStore('bytes').delete(id),
        both.done,
      ]);
    },
  };
}
