import { openDB } from 'idb';
import type { DBSchema, IDBPTransaction, StoreNames } from 'idb';
import type { Choice, Kept, Shelf } from './shelf.ts';

interface Stored extends DBSchema {
  kept: { key: string; value: Kept };
  /** Apart from what is known of them: listing editions must not read them. */
  bytes: { key: string; value: ArrayBuffer };
  choice: { key: 'choice'; value: Choice };
}

type Transaction = IDBPTransaction<Stored, StoreNames<Stored>[], 'readwrite'>;

/** A shelf in IndexedDB, shared by all workbooks of this origin. Rejects where the browser refuses it. */
export async function storedShelf(name: string): Promise<Shelf> {
  const database = await openDB<Stored>(name, 1, {
    upgrade(created) {
      created.createObjectStore('kept', { keyPath: 'id' });
      created.createObjectStore('bytes');
      created.createObjectStore('choice');
    },
    // A newer version of the add-in in another window must not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  /** Waits for the whole transaction too: an aborted one would be nobody's rejection. */
  const within = async <T>(
    stores: StoreNames<Stored>[],
    mode: 'readonly' | 'readwrite',
    run: (transaction: Transaction) => Promise<T>,
  ): Promise<T> => {
    const transaction = database.transaction(stores, mode) as Transaction;
    const [result] = await Promise.all([run(transaction), transaction.done]);
    return result;
  };
  return {
    isLasting: true,
    readChoice: () => within(['choice'], 'readonly', (open) => open.objectStore('choice').get('choice')),
    writeChoice: (choice) =>
      within(['choice'], 'readwrite', async (open) => {
        await open.objectStore('choice').put(choice, 'choice');
      }),
    list: () => within(['kept'], 'readonly', (open) => open.objectStore('kept').getAll()),
    readBytes: async (id) => {
      const buffer = await within(['bytes'], 'readonly', (open) => open.objectStore('bytes').get(id));
      return buffer && new Uint8Array(buffer);
    },
    add: (kept, bytes) =>
      within(['kept', 'bytes'], 'readwrite', async (open) => {
        await Promise.all([
          open.objectStore('kept').put(kept),
          open.objectStore('bytes').put(bytes.buffer, kept.id),
        ]);
      }),
    remove: (id) =>
      within(['kept', 'bytes'], 'readwrite', async (open) => {
        await Promise.all([open.objectStore('kept').delete(id), open.objectStore('bytes').delete(id)]);
      }),
  };
}
